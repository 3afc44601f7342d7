import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

/** The scenarios that this server knows, deprecated ones too: a session may have been begun with one. */
export interface ScenarioLibrary {
  /** @returns null unless it is known in just this version */
  readonly find: (id: string, hash: string) => CompiledScenario | null
}

/** Reads a folder of scenario files once. A file with errors is left out: the page that is built from it fails loudly. */
export async function readScenarioLibrary(folder: string): Promise<ScenarioLibrary> {
  const files = await readdir(folder).catch((): string[] => [])
  const compiled = await Promise.all(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map(async (file) => {
        const { scenario } = parseScenarioBytes(await readFile(join(folder, file)), file)
        return scenario === null ? [] : [compileScenario(scenario)]
      }),
  )
  const byHash = new Map(compiled.flat().map((each) => [each.hash, each]))
  return {
    find: (id, hash) => {
      const found = byHash.get(hash)
      return found?.scenario.id === id ? found : null
    },
  }
}
