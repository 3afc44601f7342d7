import { failure, type Result, success } from '#lib/result.ts'
import { JSON_FORM, parseJson, transcriptOfJson } from '#transcript/json-transcript.ts'
import type { RoleTurn } from '#transcript/two-speakers.ts'
import type { InputLine } from './json-lines.ts'

/** A two-speaker transcript as the command line reads it, one a line: with an id, and roles for names. */
export interface TranscriptLine {
  readonly id: string | number
  readonly turns: readonly RoleTurn[]
}

/** @returns the transcript, or a sentence that names the input line and what is wrong with it */
export function readTranscriptLine({ number, text }: InputLine): Result<TranscriptLine, string> {
  const json = parseJson(text)
  if (!json.ok) return failure(`line ${number}: not JSON (${json.failure})`)
  const read = transcriptOfJson(json.value)
  const wrong = (path: string) =>
    failure(`line ${number}: ${path || 'the line'} is not as expected; a line is ${JSON_FORM}`)
  if (!read.ok) return wrong(read.failure)
  const { id, utterances } = read.value
  if (id === null) return wrong(Array.isArray(json.value) ? '' : 'id')
  const turns: RoleTurn[] = []
  for (const [at, { speaker, text: words }] of utterances.entries()) {
    if (speaker !== 'client' && speaker !== 'trainee') return wrong(`turns.${at}.speaker`)
    turns.push({ speaker, text: words })
  }
  return success({ id, turns })
}
