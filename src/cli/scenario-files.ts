import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { readYaml } from '#scenario/read-yaml.ts'
import { scenarioText } from '#scenario/scenario-text.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

/** Where scenarios are unless a command is told otherwise. */
const USUAL_PLACE = 'scenarios'

/** A scenario file without mistakes, with the way from its parts back to its lines. */
export interface ScenarioFile {
  readonly file: string
  readonly compiled: CompiledScenario
  /** @returns `file:line` of a part; of the nearest holder where the part is not in the text */
  readonly placeOf: (path: SourcePath) => string
}

/**
 * Does something for every scenario named, one after another; a folder stands for the scenario files in it, and no name
 * for the usual folder. What cannot be used is told on standard error, and the others are still done.
 * @returns 3 where a file could not be read or there was none, 1 where one has mistakes, else the greatest that `each` gave
 */
export async function eachScenarioFile(
  places: readonly string[],
  io: CommandIo,
  each: (scenario: ScenarioFile) => Promise<ExitCode>,
): Promise<ExitCode> {
  const exits: ExitCode[] = [0]
  const tell = (exit: ExitCode, problem: string) => {
    exits.push(exit)
    io.stderr(`third-chair: ${problem}\n`)
  }
  const files: string[] = []
  for (const place of places.length === 0 ? [USUAL_PLACE] : places)
    try {
      const found = await filesAt(place)
      files.push(...found)
      if (found.length === 0) tell(3, `there is no .yaml file in ${place}`)
    } catch (error) {
      tell(3, unreadable(place, error))
    }
  for (const file of new Set(files))
    try {
      const read = readScenarioFile(await readFile(file), file)
      if (typeof read === 'string') tell(1, read)
      else exits.push(await each(read))
    } catch (error) {
      tell(3, unreadable(file, error))
    }
  return exits.reduce((worst, exit) => (exit > worst ? exit : worst))
}

async function filesAt(place: string): Promise<readonly string[]> {
  if (!(await stat(place)).isDirectory()) return [place]
  const names = (await readdir(place)).filter((name) => /\.ya?ml$/.test(name)).sort()
  return names.map((name) => join(place, name))
}

/** @returns the scenario, or one sentence about its first mistake */
function readScenarioFile(bytes: Uint8Array, file: string): ScenarioFile | string {
  const text = scenarioText(bytes, file)
  const { scenario, diagnostics } = text.ok
    ? parseScenario(text.value, file)
    : { scenario: null, diagnostics: [text.failure] }
  if (scenario === null || !text.ok) {
    const [first, ...rest] = diagnostics.filter(({ severity }) => severity === 'error')
    const more =
      rest.length === 0 ? '' : ` (and ${rest.length} more: run "third-chair lint ${file}")`
    return `${file}:${first?.line}:${first?.column}: ${first?.message}. ${first?.fix}${more}`
  }
  const { map } = readYaml(text.value.replace(/^\ufeff/, ''))
  return {
    file,
    compiled: compileScenario(scenario),
    placeOf: (path) => `${file}:${map.ofValue(path).line}`,
  }
}

function unreadable(place: string, error: unknown): string {
  if (!isSystemError(error)) throw error
  return error.code === 'ENOENT'
    ? `there is no file or folder ${place}`
    : `${place} cannot be read (${error.code ?? error.message})`
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error
