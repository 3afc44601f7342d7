import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { libraryCoverage } from '#authoring/library-coverage.ts'
import { libraryCoveragePage } from '#authoring/library-coverage-page.ts'
import { formatReference } from '#scenario/format-reference.ts'
import { scenarioJsonSchema } from '#scenario/scenario-json-schema.ts'
import { withDataInventory } from '#store/erasure/data-inventory.ts'
import { loadScenario } from './load-scenario.ts'

/**
 * Writes what derives from the scenario schema, from the scenarios and from the rules of the tables. With --check it writes nothing and exits
 * 1 when a file on disk differs. A file that is written in part is made from what it is now.
 */
const GENERATED: Readonly<Record<string, (now: string) => string | Promise<string>>> = {
  'public/scenario.schema.json': () => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
  'docs/scenario-format.md': formatReference,
  'docs/library.md': async () => libraryCoveragePage(libraryCoverage(await shippedLibrary())),
  'docs/privacy.md': withDataInventory,
}

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const onDisk = (path: string): Promise<string | null> =>
  readFile(fromRoot(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })

async function shippedLibrary() {
  const folder = fromRoot('scenarios')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const loaded = await Promise.all(files.map((name) => loadScenario(join(folder, name))))
  return loaded.map((scenario) => {
    if (!scenario.ok) throw new Error(scenario.failure.sentence)
    return scenario.value
  })
}

const isCheck = process.argv.includes('--check')
let stale = 0
for (const [path, generate] of Object.entries(GENERATED)) {
  const now = await onDisk(path)
  const wanted = await generate(now ?? '')
  if (now === wanted) continue
  if (isCheck) {
    stale += 1
    process.stderr.write(`${path} is not up to date: run "npm run generate" and commit it\n`)
    continue
  }
  await mkdir(dirname(fromRoot(path)), { recursive: true })
  await writeFile(fromRoot(path), wanted)
  process.stdout.write(`wrote ${path}\n`)
}
process.exitCode = stale === 0 ? 0 : 1
