import { failure, type Result, success } from '#lib/result.ts'
import { JSON_FORM, parseJson, transcriptOfJson } from './json-transcript.ts'
import { readPlainText } from './plain-text.ts'
import { linesOf } from './source-line.ts'
import { isOnlyTime, speakerKey } from './speaker-label.ts'
import { readSubRip } from './subrip.ts'
import type {
  FoundTranscripts,
  Transcript,
  TranscriptFormat,
  TranscriptProblem,
  Utterance,
} from './transcript.ts'
import { formatOf } from './transcript-format.ts'
import { readWebVtt } from './webvtt.ts'

/**
 * Reads whatever two-speaker transcript a text holds. Never throws; linear in the length of the text.
 * @param text decoded, with or without a byte order mark
 * @returns every transcript in it with what had to be passed over, or why there is none
 */
export function readTranscripts(text: string): Result<FoundTranscripts, TranscriptProblem> {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '')
    return failure(
      problem('empty', null, 'There are no words here yet. Paste a transcript or choose a file.'),
    )
  const format = formatOf(bare)
  return found(format, READERS[format](bare))
}

interface Read {
  readonly transcript: Result<Transcript, TranscriptProblem>
  readonly line: number | null
}

const READERS: Readonly<Record<TranscriptFormat, (text: string) => readonly Read[]>> = {
  plain: (text) => one(readPlainText(text), text),
  webvtt: (text) => one(readWebVtt(text), text),
  subrip: (text) => one(readSubRip(text), text),
  json: readJson,
  'json-lines': readJsonLines,
}

function one(utterances: readonly Utterance[], text: string): readonly Read[] {
  const transcript =
    utterances.length > 0
      ? success({ id: null, utterances })
      : failure(
          linesOf(text).some(isOnlyTime) || text.includes('-->')
            ? problem('only-times', null, 'There are times here and no words.')
            : problem('empty', null, 'There are no words here.'),
        )
  return [{ transcript, line: null }]
}

function readJson(text: string): readonly Read[] {
  const json = parseJson(text)
  if (!json.ok) {
    const line = lineIn(json.failure, text)
    return [{ transcript: failure(notJson(json.failure, line)), line }]
  }
  const isMany =
    Array.isArray(json.value) && json.value.some((each) => Array.isArray(each) || hasTurns(each))
  const values: readonly unknown[] = isMany && Array.isArray(json.value) ? json.value : [json.value]
  return values.map((value) => ({ transcript: asTranscript(value, null), line: null }))
}

function readJsonLines(text: string): readonly Read[] {
  return linesOf(text).flatMap((words, at) => {
    if (words.trim() === '') return []
    const line = at + 1
    const json = parseJson(words)
    const transcript = json.ok
      ? asTranscript(json.value, line)
      : failure(notJson(json.failure, line))
    return [{ transcript, line }]
  })
}

function asTranscript(value: unknown, line: number | null): Result<Transcript, TranscriptProblem> {
  const read = transcriptOfJson(value)
  if (read.ok) return read
  const where = read.failure === '' ? 'This' : `“${read.failure}”`
  return failure(
    problem('not-a-transcript', line, `${where} is not as expected; a transcript is ${JSON_FORM}.`),
  )
}

const hasTurns = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'turns' in value

/** Only conversations between two or more are of use; the first thing that is wrong speaks for a text without any. */
function found(
  format: TranscriptFormat,
  reads: readonly Read[],
): Result<FoundTranscripts, TranscriptProblem> {
  const transcripts: Transcript[] = []
  const passedOver: TranscriptProblem[] = []
  for (const { transcript, line } of reads) {
    const wrong = transcript.ok ? tooFewSpeakers(transcript.value, line) : transcript.failure
    if (wrong !== null) passedOver.push(wrong)
    else if (transcript.ok) transcripts.push(transcript.value)
  }
  const [first, ...others] = transcripts
  if (first !== undefined) return success({ format, transcripts: [first, ...others], passedOver })
  return failure(passedOver[0] ?? problem('empty', null, 'There is no transcript in this list.'))
}

const NAMES_NEEDED =
  'Begin each turn with a name and a colon, such as “Client: …” and “Trainee: …”.'

function tooFewSpeakers({ utterances }: Transcript, line: number | null): TranscriptProblem | null {
  const speakers = new Map(
    utterances.flatMap(({ speaker }) => (speaker === null ? [] : [[speakerKey(speaker), speaker]])),
  )
  if (utterances.length === 0) return problem('empty', line, 'This transcript has no turns.')
  if (speakers.size === 0)
    return problem('no-speakers', line, `Nothing here says who is speaking. ${NAMES_NEEDED}`)
  const [only] = speakers.values()
  if (speakers.size > 1) return null
  return problem(
    'one-speaker',
    line,
    `Only one person speaks here: ${only}. A review needs two. ${NAMES_NEEDED}`,
  )
}

const notJson = (reason: string, line: number | null): TranscriptProblem =>
  problem('not-json', line, `This begins like JSON and cannot be read as it (${reason}).`)

/** Engines name the place in their message, in one of two ways or not at all. */
function lineIn(message: string, text: string): number | null {
  const line = /line (?<line>\d+)/.exec(message)?.groups?.['line']
  if (line !== undefined) return Number(line)
  const position = /position (?<at>\d+)/.exec(message)?.groups?.['at']
  return position === undefined ? null : linesOf(text.slice(0, Number(position))).length
}

const problem = (
  kind: TranscriptProblem['kind'],
  line: number | null,
  message: string,
): TranscriptProblem => ({ kind, line, message })
