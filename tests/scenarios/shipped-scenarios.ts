import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios')

/** Every scenario that is shipped, by the name of its file. A file with errors throws, with the first of them. */
export const shippedScenarios: readonly (readonly [file: string, compiled: CompiledScenario])[] =
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, compiledFrom(file)])

function compiledFrom(file: string): CompiledScenario {
  const { scenario, diagnostics } = parseScenarioBytes(readFileSync(join(FOLDER, file)), file)
  if (scenario === null) {
    const [error] = diagnostics.filter(({ severity }) => severity === 'error')
    throw new Error(`${file}:${error?.line}: ${error?.message}`)
  }
  return compileScenario(scenario)
}
