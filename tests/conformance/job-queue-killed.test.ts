import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LEASE_SECONDS } from '#store/jobs/job-limits.ts'
import { openJobQueue } from '#store/jobs/open-job-queue.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { openedStore } from '#tests/setup/scratch-store.ts'
import { queueRig, witness } from './job-queue-rig.ts'

const KIND = 'settle-attempt'
const LEASE = LEASE_SECONDS * 1000

describe.each(ENGINES)('Killed workers on $name', ({ fresh }) => {
  test('a job that a killed process held is taken up when its lease is over, and not before', async () => {
    const settings = await fresh()
    await scheduled(settings, ['a1'], 'hold')
    expect(await killedAfter(settings, 'begun', 1)).toEqual(['begun a1'])
    const { queue, later } = await queueRig(settings)
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    await later(LEASE / 2)
    expect(jobs).toEqual([])
    await later(LEASE)
    await later(LEASE)
    await begun(1)
    await later(LEASE)
    expect(jobs).toEqual([{ kind: KIND, key: 'a1', payload: 'hold', tries: 2 }])
  })

  test.each([1, 5, 8])(
    'of many jobs none is lost with the process that was killed after %i',
    async (count) => {
      const settings = await fresh()
      const keys = Array.from({ length: 12 }, (_, index) => `a${index}`)
      await scheduled(settings, keys, null)
      const lines = await killedAfter(settings, 'done', count)
      const { queue, later } = await queueRig(settings)
      const { handlers, jobs } = witness()
      await queue.start(handlers)
      const done = () => [...jobs.map(({ key }) => `done ${key}`), ...lines]
      for (
        let round = 0;
        round < 12 && keys.some((key) => !done().includes(`done ${key}`));
        round++
      )
        await later(LEASE)
      expect(keys.filter((key) => !done().includes(`done ${key}`))).toEqual([])
    },
  )
})

/** By a process that has gone before the next one comes. */
async function scheduled(
  settings: StoreSettings,
  keys: readonly string[],
  payload: unknown,
): Promise<void> {
  const database = await openedStore(settings)
  const queue = await openJobQueue(database, settings, { log: () => undefined })
  if (!queue.ok) throw new Error(queue.failure.sentence)
  for (const key of keys)
    await queue.value.schedule({ kind: KIND, key, payload, runAt: Date.now() })
  await queue.value.stop()
  await database.close()
}

/** @returns the lines that a worker printed until it was killed, after so many that begin with the word */
async function killedAfter(
  settings: StoreSettings,
  word: string,
  count: number,
): Promise<readonly string[]> {
  const worker = spawn(
    process.execPath,
    [join(import.meta.dirname, 'job-queue-worker.ts'), JSON.stringify(settings)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  const lines = () => printed.split('\n').slice(0, -1)
  worker.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (lines().filter((line) => line.startsWith(word)).length >= count) worker.kill('SIGKILL')
  })
  const [, signal] = await once(worker, 'close')
  expect(signal).toBe('SIGKILL')
  return lines()
}
