import type { ModelClient } from '#language-model/model-client.ts'
import { consensusOf, LEAST_READINGS } from './consensus.ts'
import { plainSession } from './plain-session.ts'
import { readableSession } from './readable-session.ts'
import { type OneReading, type ReadingSettings, readOnce } from './read-once.ts'
import { READER_PROMPT_VERSION } from './reader-prompt.ts'
import type { SecondReading, SkillReading, StyleReading } from './second-reading.ts'
import type { SessionToRead } from './session-to-read.ts'
import { styleShifts } from './style-shifts.ts'

/** Three readings of the same words, so that chance shows. @source clinical reference F-11 */
const SEEDS = [1, 2, 3]

/** In characters of all turns, about 40,000 tokens: no server in use reads more at once for certain. Judgement. */
const LONGEST_SESSION = 160_000

/**
 * Reads a whole session with a language model, independent of the observer: three readings as typed, of which the
 * majority counts, and one in plain words beside them. A failure is a reason, never a level.
 * @throws the signal's reason when the caller has left
 * @source clinical reference A, B, F-04, F-07, F-11–F-13
 */
export async function readSession(
  typed: SessionToRead,
  client: ModelClient,
  settings: ReadingSettings,
  signal: AbortSignal,
): Promise<SecondReading> {
  const { session, instructionsFound } = readableSession(typed)
  const notRead = (reason: Extract<SecondReading, { status: 'not-read' }>['reason']) =>
    ({ status: 'not-read', reason, instructionsFound }) as const
  if (!session.turns.some(({ speaker }) => speaker === 'trainee')) return notRead('nothing-to-read')
  if (session.turns.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_SESSION)
    return notRead('too-long')

  const [answers, inPlainWords] = await Promise.all([
    Promise.all(SEEDS.map((seed) => readOnce(session, client, { ...settings, seed }, signal))),
    readPlain(session, client, settings, signal),
  ])
  const read = answers.flatMap((answer): readonly OneReading[] => (answer.ok ? [answer.value] : []))
  const failed = answers.find((answer) => !answer.ok)
  const [first] = read
  if (first === undefined || read.length < LEAST_READINGS)
    return notRead(failed === undefined ? 'malformed' : failed.failure)
  const { skills, turns } = consensusOf(
    read.map(({ reading }) => reading),
    session,
  )
  return {
    status: 'read',
    model: first.model,
    promptVersion: READER_PROMPT_VERSION,
    readings: read.length,
    skills,
    turns,
    style: styleOf(skills, inPlainWords),
    instructionsFound,
  }
}

type PlainReading = Awaited<ReturnType<typeof readOnce>>

async function readPlain(
  session: SessionToRead,
  client: ModelClient,
  settings: ReadingSettings,
  signal: AbortSignal,
): Promise<PlainReading> {
  const plain = await plainSession(session, client, settings, signal)
  return plain.ok ? readOnce(plain.value, client, { ...settings, seed: 1 }, signal) : plain
}

const styleOf = (skills: readonly SkillReading[], inPlainWords: PlainReading): StyleReading =>
  inPlainWords.ok
    ? { status: 'compared', shifts: styleShifts(skills, inPlainWords.value.reading) }
    : { status: 'not-compared', reason: inPlainWords.failure }
