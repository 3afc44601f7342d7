import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '#tests/setup/scratch-store.ts'
import { readScenarioLibrary } from './scenario-library.ts'

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')
const OPEN = 'e01-first-fifteen-minutes.yaml'
const KEPT = 'e02-what-would-you-do.yaml'

async function folders() {
  const open = join(scratchFolder(), 'open')
  const kept = join(scratchFolder(), 'kept')
  for (const folder of [open, kept]) await mkdir(folder, { recursive: true })
  await copyFile(join(SCENARIOS, OPEN), join(open, OPEN))
  await copyFile(join(SCENARIOS, KEPT), join(kept, KEPT))
  return { open, kept }
}

test('scenarios of a folder for graded work are known with their text, but not to what browsers hold', async () => {
  const { open, kept } = await folders()
  const library = await readScenarioLibrary([
    { folder: open, isOpenToPractice: true },
    { folder: kept, isOpenToPractice: false },
  ])
  const expected = async (file: string, isOpenToPractice: boolean) => ({
    source: await readFile(join(SCENARIOS, file), 'utf8'),
    isOpenToPractice,
  })
  expect(library.all.map(({ source, isOpenToPractice }) => ({ source, isOpenToPractice }))).toEqual(
    [await expected(OPEN, true), await expected(KEPT, false)],
  )
  expect(
    library.all.map(({ scenario, hash }) => library.find(scenario.id, hash)?.hash === hash),
  ).toEqual([true, false])
})

test('the same scenario in both folders is open; a broken file and a missing folder are left out', async () => {
  const { open, kept } = await folders()
  await copyFile(join(SCENARIOS, OPEN), join(kept, OPEN))
  await writeFile(join(kept, 'broken.yaml'), 'format: 1\nid: broken\n')
  const library = await readScenarioLibrary([
    { folder: kept, isOpenToPractice: false },
    { folder: open, isOpenToPractice: true },
    { folder: join(open, 'nowhere'), isOpenToPractice: true },
  ])
  expect(library.all.map(({ isOpenToPractice }) => isOpenToPractice)).toEqual([true, false])
})
