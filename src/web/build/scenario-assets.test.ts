import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario, minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioCard } from '#web/scenarios/scenario-card.ts'
import { scenarioAssets } from './scenario-assets.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-assets-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  await mkdir(join(folder, 'scenarios'))
})
afterEach(() => rm(folder, { recursive: true }))

const buildSite = () =>
  build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarioAssets()],
  })

const written = async (path: string) =>
  JSON.parse(await readFile(join(folder, 'dist', path), 'utf8')) as unknown

describe('Scenarios in the build', () => {
  test('become one list and one file each, fetched along with the page', async () => {
    await writeFile(join(folder, 'scenarios', 'sam.yaml'), minimalScenarioYaml)
    await buildSite()
    const compiled = compileScenario(minimalScenario)
    const url = `/assets/scenarios/sam-${compiled.hash.slice(7, 19)}.json`
    expect(await written('scenarios.json')).toEqual([scenarioCard(compiled, url)])
    expect(await written(url)).toEqual(compiled)
    const page = await readFile(join(folder, 'dist', 'index.html'), 'utf8')
    expect(page).toContain(`as="fetch" href="${url}" crossorigin fetchpriority="low"`)
  })

  test('a broken one fails the build with the place and the remedy', async () => {
    await writeFile(
      join(folder, 'scenarios', 'sam.yaml'),
      minimalScenarioYaml.replace('level: 1', 'level: 9'),
    )
    await expect(buildSite()).rejects.toThrow(/scenarios\/sam\.yaml:9:\d+ SCN\d+ .*\. /)
  })
})
