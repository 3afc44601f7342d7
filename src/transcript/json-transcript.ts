import { failure, type Result, success } from '#lib/result.ts'
import type { Transcript, Utterance } from './transcript.ts'

/** The form of a transcript as JSON, for messages. */
export const JSON_FORM = '{"id", "turns": [{"speaker": "client"|"trainee", "text"}]}'

/** @returns the value, or what the reader of JSON says about it */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text))
  } catch (error) {
    return failure(error instanceof Error ? error.message : 'unreadable')
  }
}

/**
 * One transcript from parsed JSON: the form of the command line, with any speakers and with or without an id; or its
 * turns alone.
 * @returns the transcript, or the path of the first thing that is not as expected: "turns.3.text", "" for the whole
 */
export function transcriptOfJson(value: unknown): Result<Transcript, string> {
  const isTurnsAlone = Array.isArray(value)
  if (!isTurnsAlone && !isRecord(value)) return failure('')
  const id = isTurnsAlone ? undefined : value['id']
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return failure('id')
  const turns: unknown = isTurnsAlone ? value : value['turns']
  if (!Array.isArray(turns)) return failure('turns')
  const utterances: Utterance[] = []
  for (const [at, turn] of turns.entries()) {
    const read = utteranceOf(turn)
    if (!read.ok) return failure(`turns.${at}${read.failure}`)
    utterances.push(read.value)
  }
  return success({ id: id ?? null, utterances })
}

function utteranceOf(turn: unknown): Result<Utterance, '' | '.speaker' | '.text'> {
  if (!isRecord(turn)) return failure('')
  const { speaker, text } = turn
  if (typeof speaker !== 'string') return failure('.speaker')
  return typeof text === 'string' ? success({ speaker, text }) : failure('.text')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
