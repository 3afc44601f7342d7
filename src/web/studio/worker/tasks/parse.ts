import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'

export interface ParseInput {
  readonly text: string
  /** the name that diagnostics carry */
  readonly file: string
}

export interface ParseOutput {
  /** null as soon as one diagnostic is an error */
  readonly compiled: CompiledScenario | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What the command line and the engine would make of the text. */
export function parse({ text, file }: ParseInput): ParseOutput {
  const { scenario, diagnostics } = parseScenario(text, file)
  return { compiled: scenario === null ? null : compileScenario(scenario), diagnostics }
}
