import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { LevelCategory } from './level-category.ts'
import { standsIn } from './quote-check.ts'
import type { ReaderAnswer } from './reader-answer.ts'
import type { SessionToRead, TurnToRead } from './session-to-read.ts'

/** Words that a second reader points to; code has checked that they stand in that turn. */
export interface Quoted {
  /** index of the turn in the transcript */
  readonly index: number
  readonly quote: string
}

export interface QuotedCode {
  readonly code: BehaviourCode
  readonly quote: string
}

export interface ReaderEvidence extends Quoted {
  readonly helped: boolean
}

/** What one reading says of a skill; null where no quote of a trainee’s is left for the level it gave. */
export type SkillClaim = {
  readonly category: LevelCategory
  /** one sentence in the model’s words */
  readonly because: string
  readonly evidence: readonly ReaderEvidence[]
} | null

/** One reading, without anything that its session does not bear out. */
export interface CheckedReading {
  /** by index of the trainee’s turn; each code once a turn */
  readonly codes: ReadonlyMap<number, readonly QuotedCode[]>
  readonly skills: Readonly<Record<Skill, SkillClaim>>
}

/** Drops every claim on an unknown turn, on a client’s turn where a trainee’s is needed, or without its quote. */
export function checkedReading(answer: ReaderAnswer, { turns }: SessionToRead): CheckedReading {
  const turnAt = new Map(turns.map((turn) => [turn.index, turn]))
  const codes = new Map<number, readonly QuotedCode[]>()
  for (const { turn: index, codes: claimed } of answer.turns) {
    const turn = turnAt.get(index)
    if (turn?.speaker !== 'trainee') continue
    const known = codes.get(index) ?? []
    const sound = claimed.filter(({ quote }) => standsIn(quote, turn.text))
    codes.set(index, onceEach([...known, ...sound]))
  }
  // `fromEntries` cannot keep the keys apart
  const skills = Object.fromEntries(
    SKILLS.map((skill) => [skill, skillClaim(answer.skills[skill], turnAt)]),
  ) as Record<Skill, SkillClaim>
  return { codes, skills }
}

function skillClaim(
  { category, because, evidence }: ReaderAnswer['skills'][Skill],
  turnAt: ReadonlyMap<number, TurnToRead>,
): SkillClaim {
  const sound = evidence
    .map(({ turn, quote, helped }) => ({ index: turn, quote, helped }))
    .filter(({ index, quote }) => standsIn(quote, turnAt.get(index)?.text ?? ''))
  const restsOnTrainee = sound.some(({ index }) => turnAt.get(index)?.speaker === 'trainee')
  if (category !== 'not-assessed' && !restsOnTrainee) return null
  return { category, because: shortened(because), evidence: sound }
}

const onceEach = (codes: readonly QuotedCode[]): readonly QuotedCode[] =>
  [...new Map(codes.toReversed().map((claim) => [claim.code, claim])).values()].toReversed()

/** In characters: a sentence, and no essay. Judgement. */
const LONGEST_REASON = 400

function shortened(reason: string): string {
  const line = reason.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST_REASON) return line
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', LONGEST_REASON), 1))} …`
}
