import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { Mark } from './mark.schema.ts'
import { verdictDifference } from './mark-difference.ts'
import type { MarkingState } from './marking-state.ts'

/** What was made of one attempt before and after a change of rubric, scenario or engine. */
export interface RescoredAttempt {
  readonly id: string
  readonly markingState: MarkingState
  /** the human mark that stands */
  readonly mark: Mark | null
  readonly before: Proposed
  readonly after: Proposed
}

export interface Proposed {
  readonly verdicts: readonly Verdict[]
  /** version of the rubric it was read by */
  readonly rubric: string
}

/** What a verdict comes to; null where there was none. */
export type VerdictInShort =
  | { readonly status: 'scored'; readonly level: number; readonly band: number }
  | { readonly status: 'not-assessed' }
  | null

export interface SkillChange {
  readonly attemptId: string
  readonly skill: Skill
  readonly before: VerdictInShort
  readonly after: VerdictInShort
  /** critical events that were not seen before, and those that are seen no more */
  readonly newEvents: readonly string[]
  readonly goneEvents: readonly string[]
}

/** Why a person should look at a mark again. */
export type LookAgainReason =
  /** the mark was given by the anchors of another rubric */
  | 'rubric-changed'
  | 'new-critical-event'
  /** the proposal is now so far from the mark that it asks for a reason, and was not before */
  | 'now-far-apart'

export interface LookAgain {
  readonly attemptId: string
  readonly reasons: readonly LookAgainReason[]
}

/** All that a re-scoring would change. It changes no mark: a person's stands until a person changes it. */
export interface Rescoring {
  /** every change of a proposal, skill by skill */
  readonly changes: readonly SkillChange[]
  /** marks not released yet that a person should look at again before they are */
  readonly lookAgain: readonly LookAgain[]
  /** attempts whose marks are with the students: ask before anything of them changes */
  readonly releasedAskFirst: readonly string[]
}

/** @param attempts in the order in which they are to be listed */
export function rescoring(attempts: readonly RescoredAttempt[]): Rescoring {
  const looked = attempts.map((attempt) => {
    const changes = SKILLS.flatMap((skill) => changeIn(attempt, skill))
    return { attempt, changes, reasons: reasonsToLookAgain(attempt, changes) }
  })
  const isReleased = ({ attempt }: (typeof looked)[number]) => attempt.markingState === 'released'
  return {
    changes: looked.flatMap(({ changes }) => changes),
    lookAgain: looked
      .filter((each) => !isReleased(each) && each.reasons.length > 0)
      .map(({ attempt, reasons }) => ({ attemptId: attempt.id, reasons })),
    releasedAskFirst: looked
      .filter((each) => isReleased(each) && (each.changes.length > 0 || each.reasons.length > 0))
      .map(({ attempt }) => attempt.id),
  }
}

function changeIn({ id, before, after }: RescoredAttempt, skill: Skill): readonly SkillChange[] {
  const change = {
    attemptId: id,
    skill,
    before: inShort(before.verdicts, skill),
    after: inShort(after.verdicts, skill),
    newEvents: eventsOnlyIn(after.verdicts, before.verdicts, skill),
    goneEvents: eventsOnlyIn(before.verdicts, after.verdicts, skill),
  }
  const isChanged =
    !isAlike(change.before, change.after) ||
    change.newEvents.length > 0 ||
    change.goneEvents.length > 0
  return isChanged ? [change] : []
}

function reasonsToLookAgain(
  { mark, before, after }: RescoredAttempt,
  changes: readonly SkillChange[],
): readonly LookAgainReason[] {
  if (mark === null) return []
  const farBefore = farSkills(mark, before.verdicts)
  const isNowFar = farSkills(mark, after.verdicts).some((skill) => !farBefore.includes(skill))
  return [
    ...(before.rubric === after.rubric ? [] : (['rubric-changed'] as const)),
    ...(changes.some(({ newEvents }) => newEvents.length > 0)
      ? (['new-critical-event'] as const)
      : []),
    ...(isNowFar ? (['now-far-apart'] as const) : []),
  ]
}

const farSkills = (mark: Mark, verdicts: readonly Verdict[]): readonly Skill[] =>
  verdictDifference(mark, verdicts, SKILLS)
    .filter(({ isReasonNeeded }) => isReasonNeeded)
    .map(({ skill }) => skill)

function inShort(verdicts: readonly Verdict[], skill: Skill): VerdictInShort {
  const verdict = verdicts.find((each) => each.skill === skill)
  if (verdict === undefined) return null
  return verdict.status === 'scored'
    ? { status: 'scored', level: verdict.level, band: verdict.band }
    : { status: 'not-assessed' }
}

function isAlike(one: VerdictInShort, other: VerdictInShort): boolean {
  if (one?.status !== other?.status) return false
  if (one?.status !== 'scored' || other?.status !== 'scored') return true
  return one.level === other.level && one.band === other.band
}

/** An event is the same where it is of one kind and in one turn. */
function eventsOnlyIn(
  here: readonly Verdict[],
  there: readonly Verdict[],
  skill: Skill,
): readonly string[] {
  const known = new Set(eventsOf(there, skill).map(({ event, index }) => `${index} ${event}`))
  return eventsOf(here, skill)
    .filter(({ event, index }) => !known.has(`${index} ${event}`))
    .map(({ event }) => event)
}

const eventsOf = (verdicts: readonly Verdict[], skill: Skill) =>
  verdicts.filter((verdict) => verdict.skill === skill).flatMap((each) => each.criticalEvents)
