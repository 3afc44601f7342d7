import { type CodedTurn, codesOf } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Skill } from '#scenario/skill.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { SecondReading, SkillReading, TurnReading } from './second-reading.ts'

/** Why a person has to look at a session that was read twice. */
export type ReviewFlag =
  | {
      readonly reason: 'levels-apart'
      readonly skill: Skill
      /** 1–5, as the observer’s rules gave it */
      readonly observer: number
      readonly reader: number
    }
  | {
      readonly reason: 'one-abstains'
      readonly skill: Skill
      readonly abstains: 'observer' | 'reader'
      /** what the other gave */
      readonly level: number
    }
  | { readonly reason: 'style-sensitive'; readonly skill: Skill; readonly difference: number }
  | { readonly reason: 'words-to-reader'; readonly passages: number }

export interface TurnComparison {
  readonly index: number
  readonly both: readonly BehaviourCode[]
  readonly observerOnly: readonly BehaviourCode[]
  readonly readerOnly: readonly BehaviourCode[]
}

export interface ReadingComparison {
  /** empty: no person is needed for what the two readings say of each other */
  readonly flags: readonly ReviewFlag[]
  /** one per turn of the trainee */
  readonly turns: readonly TurnComparison[]
}

/** @source clinical reference A2: two levels or more go to a person */
const APART = 2
/** Levels that stand in the way of a pass. @source clinical reference A7 */
const CRITICAL = 2

/** The second reading beside the observer’s. @returns null where there is no second reading */
export function compareReadings(
  reading: SecondReading,
  verdicts: readonly Verdict[],
  replies: readonly { readonly index: number; readonly coded: CodedTurn }[],
): ReadingComparison | null {
  if (reading.status === 'not-read') return null
  const shifts = reading.style.status === 'compared' ? reading.style.shifts : []
  return {
    flags: [
      ...reading.skills.flatMap((read) => {
        const verdict = verdicts.find(({ skill }) => skill === read.skill)
        return verdict === undefined ? [] : skillFlags(read, verdict)
      }),
      ...shifts.flatMap(({ skill, difference, styleSensitive }): readonly ReviewFlag[] =>
        styleSensitive && difference !== null
          ? [{ reason: 'style-sensitive', skill, difference }]
          : [],
      ),
      ...(reading.instructionsFound > 0
        ? [{ reason: 'words-to-reader', passages: reading.instructionsFound } as const]
        : []),
    ],
    turns: reading.turns.map((turn) => compareTurn(turn, replies)),
  }
}

function skillFlags(read: SkillReading, verdict: Verdict): readonly ReviewFlag[] {
  const { skill } = read
  const reader = read.status === 'read' ? read.level : null
  const observer = verdict.status === 'scored' ? verdict.level : null
  if (reader !== null && observer !== null)
    return Math.abs(reader - observer) >= APART
      ? [{ reason: 'levels-apart', skill, observer, reader }]
      : []
  if (reader !== null && reader <= CRITICAL)
    return [{ reason: 'one-abstains', skill, abstains: 'observer', level: reader }]
  if (observer !== null && observer <= CRITICAL)
    return [{ reason: 'one-abstains', skill, abstains: 'reader', level: observer }]
  return []
}

function compareTurn(
  { index, codes }: TurnReading,
  replies: readonly { readonly index: number; readonly coded: CodedTurn }[],
): TurnComparison {
  const coded = replies.find((reply) => reply.index === index)?.coded
  const observer = coded === undefined ? [] : codesOf(coded)
  const reader = codes.map(({ code }) => code)
  return {
    index,
    both: observer.filter((code) => reader.includes(code)),
    observerOnly: observer.filter((code) => !reader.includes(code)),
    readerOnly: reader.filter((code) => !observer.includes(code)),
  }
}
