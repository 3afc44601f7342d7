import { readFile } from 'node:fs/promises'
import { failure, type Result, success } from '#lib/result.ts'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

/** @returns the scenario ready for a host, or a sentence that names the file and what is wrong with it */
export async function loadScenario(file: string): Promise<Result<CompiledScenario, string>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return failure(
      bytes.code === 'ENOENT'
        ? `there is no file ${file}: name a scenario file, such as scenarios/e04-friend-request.yaml`
        : `${file} could not be read: ${bytes.message}`,
    )
  const { scenario, diagnostics } = parseScenarioBytes(bytes, file)
  if (scenario !== null) return success(compileScenario(scenario))
  const [first, ...rest] = diagnostics.filter(({ severity }) => severity === 'error')
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more: run "third-chair lint ${file}")`
  return failure(`${file}:${first?.line}:${first?.column}: ${first?.message}. ${first?.fix}${more}`)
}
