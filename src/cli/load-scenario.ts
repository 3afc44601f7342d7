import { readFile } from 'node:fs/promises'
import { failure, type Result, success } from '#lib/result.ts'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

/** What a command says and exits with where there is no scenario to go on with. */
export interface ScenarioFailure {
  /** names the file and what is wrong with it */
  readonly sentence: string
  /** 1 for a scenario with mistakes, 3 for a file that could not be read */
  readonly exit: 1 | 3
}

/** @returns the scenario ready for a host, or why there is none */
export async function loadScenario(
  file: string,
): Promise<Result<CompiledScenario, ScenarioFailure>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return failure({
      exit: 3,
      sentence:
        bytes.code === 'ENOENT'
          ? `there is no file ${file}: name a scenario file, such as scenarios/e04-friend-request.yaml`
          : `${file} could not be read: ${bytes.message}`,
    })
  const { scenario, diagnostics } = parseScenarioBytes(bytes, file)
  if (scenario !== null) return success(compileScenario(scenario))
  const [first, ...rest] = diagnostics.filter(({ severity }) => severity === 'error')
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more: run "third-chair lint ${file}")`
  return failure({
    exit: 1,
    sentence: `${file}:${first?.line}:${first?.column}: ${first?.message}. ${first?.fix}${more}`,
  })
}
