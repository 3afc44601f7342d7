import type { Result } from '#lib/result.ts'
import { failure } from '#lib/result.ts'
import { scenarioText } from '#scenario/scenario-text.ts'

export interface DecodeInput {
  readonly bytes: Uint8Array
  readonly file: string
}

/** The text of a file that was chosen, or why it has none, in a sentence or two. */
export function decode({ bytes, file }: DecodeInput): Result<string, string> {
  const text = scenarioText(bytes, file)
  return text.ok ? text : failure(`${text.failure.message}. ${text.failure.fix}`)
}
