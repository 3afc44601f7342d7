import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

/** A scenario as it stands in a folder of this server. */
export interface LibraryScenario extends CompiledScenario {
  /** its file, word for word */
  readonly source: string
  /** whether anybody can practise it, and so read the client's hidden half in their own browser */
  readonly isOpenToPractice: boolean
}

/** The scenarios that this server knows, deprecated ones too: a session may have been begun with one. */
export interface ScenarioLibrary {
  readonly all: readonly LibraryScenario[]
  /**
   * For sessions that a browser holds, so that scenarios kept for graded work are not found.
   * @returns null unless it is known in just this version
   */
  readonly find: (id: string, hash: string) => CompiledScenario | null
}

export interface ScenarioFolder {
  readonly folder: string
  readonly isOpenToPractice: boolean
}

/**
 * Reads folders of scenario files once. A file with errors is left out: the page that is built from it fails loudly.
 * A scenario that stands in two folders is open to practice if it is so in one.
 * @param folders one, open to practice, or several
 */
export async function readScenarioLibrary(
  folders: string | readonly ScenarioFolder[],
): Promise<ScenarioLibrary> {
  const listed =
    typeof folders === 'string' ? [{ folder: folders, isOpenToPractice: true }] : folders
  const read = (await Promise.all(listed.map(readFolder))).flat()
  const closedFirst = read.toSorted(
    (a, b) => Number(a.isOpenToPractice) - Number(b.isOpenToPractice),
  )
  const byHash = new Map(closedFirst.map((each) => [each.hash, each]))
  return {
    all: [...byHash.values()].toSorted((a, b) => (a.scenario.id < b.scenario.id ? -1 : 1)),
    find: (id, hash) => {
      const found = byHash.get(hash)
      return found?.scenario.id === id && found.isOpenToPractice ? found : null
    },
  }
}

async function readFolder({
  folder,
  isOpenToPractice,
}: ScenarioFolder): Promise<readonly LibraryScenario[]> {
  const files = await readdir(folder).catch((): string[] => [])
  const read = await Promise.all(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map(async (file) => {
        const bytes = await readFile(join(folder, file))
        const { scenario } = parseScenarioBytes(bytes, file)
        if (scenario === null) return []
        return [{ ...compileScenario(scenario), source: bytes.toString('utf8'), isOpenToPractice }]
      }),
  )
  return read.flat()
}
