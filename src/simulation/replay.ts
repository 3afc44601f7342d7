import { codeIn } from '#coding/code-in.ts'
import { type CodedTurn, marksOf } from '#coding/coded-turn.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { checkJournal } from './check-journal.ts'
import { foldSound } from './fold-session.ts'
import type { FoldedSession, RecordedTurn } from './folded-session.ts'
import type { JournalEntry } from './journal.ts'
import type { JournalFault, JournalFaultCode } from './journal-fault.ts'
import { readSession } from './session-reading.ts'
import { talkSoFar } from './session-standing.ts'
import type { SpeechPlan } from './speech-plan.ts'

/** What this version finds otherwise than the journal has it. `entry` counts from 0. */
export type Difference =
  | { readonly kind: 'fault'; readonly entry: number; readonly code: JournalFaultCode }
  | {
      readonly kind: 'codes'
      readonly entry: number
      readonly recorded: readonly string[]
      readonly now: readonly string[]
    }
  | {
      readonly kind: 'moment' | 'fact' | 'ending'
      readonly entry: number
      readonly recorded: string | null
      readonly now: string | null
    }

export interface Replay {
  /** folded as far as the entries follow from each other; null where not even the first can be read */
  readonly folded: FoldedSession | null
  /** in the order of the journal; empty where everything is as it was recorded */
  readonly differences: readonly Difference[]
}

/**
 * Reads a journal again with this version: every reply is coded anew, every client turn planned anew, and what
 * differs from the record is listed. The fold itself keeps to the record.
 */
export function replay(compiled: CompiledScenario, entries: readonly JournalEntry[]): Replay {
  const faults = checkJournal(compiled, entries)
  const broken = faults.find(({ code: fault }) => fault !== 'scenario-changed')
  const sound = entries.slice(0, broken?.entry ?? entries.length)
  if (sound.length === 0) return { folded: null, differences: faults.map(asDifference) }
  const { snapshot, fault } = foldSound(compiled, sound)
  const folded = snapshot === null ? null : readSession(snapshot)
  const differences = [
    ...[...faults, ...(fault === null ? [] : [fault])].map(asDifference),
    ...(folded === null ? [] : differencesIn(folded, sound, compiled.scenario)),
  ]
  return { folded, differences: differences.toSorted((a, b) => a.entry - b.entry) }
}

const asDifference = ({ code: fault, entry }: JournalFault): Difference => ({
  kind: 'fault',
  entry,
  code: fault,
})

function differencesIn(
  { header, transcript, replies }: FoldedSession,
  entries: readonly JournalEntry[],
  { locale }: Pick<Scenario, 'locale'>,
): readonly Difference[] {
  const spoken = entries.flatMap(({ event }, entry) =>
    event.type === 'student.said' || event.type === 'client.spoke' ? [entry] : [],
  )
  return transcript.flatMap((turn): readonly Difference[] => {
    const entry = spoken[turn.index] ?? 0
    if (turn.speaker === 'trainee')
      return codesOtherwise(
        turn,
        codedNow(turn.text, { header, transcript: transcript.slice(0, turn.index) }, locale),
        entry,
      )
    const answered = replies.find(({ index }) => index === turn.index - 1)
    return answered === undefined ? [] : wordsOtherwise(turn, answered.plan, entry)
  })
}

function codesOtherwise(
  { coded }: Extract<RecordedTurn, { speaker: 'trainee' }>,
  anew: CodedTurn,
  entry: number,
): readonly Difference[] {
  const recorded = labelsOf(coded)
  const now = labelsOf(anew)
  return recorded.join() === now.join() ? [] : [{ kind: 'codes', entry, recorded, now }]
}

const codedNow = (
  text: string,
  before: Parameters<typeof talkSoFar>[0],
  locale: string,
): CodedTurn => codeIn(locale, { text }, { previous: talkSoFar(before) })

/** Everything about a mark that others build on: `CR+dbl q2 0–24`. */
const labelsOf = (coded: CodedTurn): readonly string[] =>
  marksOf(coded).map(
    ({ code: given, modifiers, quality, start, end }) =>
      `${[given, ...modifiers].join('+')} q${quality} ${start}–${end}`,
  )

const wordsOtherwise = (
  { speech }: Extract<RecordedTurn, { speaker: 'client' }>,
  plan: SpeechPlan,
  entry: number,
): readonly Difference[] =>
  (
    [
      { kind: 'moment', recorded: speech.moment, now: plan.moment },
      { kind: 'fact', recorded: speech.fact, now: plan.reveal },
      { kind: 'ending', recorded: speech.ending, now: plan.ending },
    ] as const
  ).flatMap(({ kind, recorded, now }) => (recorded === now ? [] : [{ kind, entry, recorded, now }]))
