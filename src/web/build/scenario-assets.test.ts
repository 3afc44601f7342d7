import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario, minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioCard } from '#web/scenarios/scenario-card.ts'
import { SCENARIO_LIST_URL } from '#web/scenarios/scenario-list-url.ts'
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
  test('become one list, which comes with the page, and one file each, which come behind it', async () => {
    await writeFile(join(folder, 'scenarios', 'sam.yaml'), minimalScenarioYaml)
    await buildSite()
    const compiled = compileScenario(minimalScenario)
    const url = `/assets/scenarios/sam-${compiled.hash.slice(7, 19)}.json`
    const list = (await readdir(join(folder, 'dist', 'assets', 'scenarios'))).find((name) =>
      /^list-[0-9a-f]{12}\.json$/.test(name),
    )
    expect(await written(`assets/scenarios/${list}`)).toEqual([scenarioCard(compiled, url)])
    expect(await written(url)).toEqual(compiled)
    const page = await readFile(join(folder, 'dist', 'index.html'), 'utf8')
    expect(page).toContain(
      `<link rel="preload" as="fetch" href="/assets/scenarios/${list}" crossorigin>`,
    )
    expect(page).toContain(
      `<link rel="later" as="fetch" href="${url}" fetchpriority="low" crossorigin>`,
    )
  })

  test('the page asks for the list of its own build', async () => {
    await mkdir(join(folder, 'scenarios-of-page', 'scenarios'), { recursive: true })
    await writeFile(
      join(folder, 'scenarios-of-page', 'scenarios', 'scenario-list-url.ts'),
      `export const SCENARIO_LIST_URL = '${SCENARIO_LIST_URL}'`,
    )
    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><title>x</title><script type="module">
        import { SCENARIO_LIST_URL } from '/scenarios-of-page/scenarios/scenario-list-url.ts'
        fetch(SCENARIO_LIST_URL)
      </script>`,
    )
    await writeFile(join(folder, 'scenarios', 'sam.yaml'), minimalScenarioYaml)
    await buildSite()
    const script = (await readdir(join(folder, 'dist', 'assets'))).find((name) =>
      name.endsWith('.js'),
    )
    const code = await readFile(join(folder, 'dist', 'assets', script ?? ''), 'utf8')
    const page = await readFile(join(folder, 'dist', 'index.html'), 'utf8')
    const asked = /\/assets\/scenarios\/list-[0-9a-f]{12}\.json/.exec(code)?.[0] ?? 'no list'
    expect({ named: page.includes(asked), unhashed: code.includes(SCENARIO_LIST_URL) }).toEqual({
      named: true,
      unhashed: false,
    })
  })

  test('a broken one fails the build with the place and the remedy', async () => {
    await writeFile(
      join(folder, 'scenarios', 'sam.yaml'),
      minimalScenarioYaml.replace('level: 1', 'level: 9'),
    )
    await expect(buildSite()).rejects.toThrow(/scenarios\/sam\.yaml:9:\d+ SCN\d+ .*\. /)
  })
})
