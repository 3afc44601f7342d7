import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { codeOf } from './corpus-line.ts'
import { type Decision, type LabelScore, labelScore } from './measures/label-score.ts'

/** A thought: the labels that stand in it, and the codes that the observer gave it. */
export interface HeldThought {
  readonly labels: readonly string[]
  readonly given: readonly BehaviourCode[]
}

/** Beside these a question's form is free: the guideline asks no reader to say it. @source coding/corpus/GUIDELINE.md */
const FREE_BESIDE: ReadonlySet<BehaviourCode> = new Set([
  'SEEK',
  'HOPE',
  'IMM',
  'CULT',
  'CHAL',
  'RISK',
])
const FREE: ReadonlySet<BehaviourCode> = new Set(['OQ', 'CQ'])

/** Whether a code counts in this thought at all. */
export const counts = (code: BehaviourCode, labels: readonly string[]): boolean =>
  !(FREE.has(code) && labels.some((label) => FREE_BESIDE.has(codeOf(label))))

/** Every code over every thought in which it counts. */
export const codeScores = (
  thoughts: readonly HeldThought[],
): ReadonlyMap<BehaviourCode, LabelScore> =>
  new Map(BEHAVIOUR_CODES.map((code) => [code, labelScore(decisionsOn(code, thoughts))]))

const decisionsOn = (code: BehaviourCode, thoughts: readonly HeldThought[]): readonly Decision[] =>
  thoughts
    .filter(({ labels }) => counts(code, labels))
    .map(({ labels, given }) => ({
      isRight: labels.some((label) => codeOf(label) === code),
      isGiven: given.includes(code),
    }))

/** All decisions on codes as one: hits among all that should have been or were given. */
export function microF1(thoughts: readonly HeldThought[]): number {
  const scores = [...codeScores(thoughts).values()]
  const sum = (pick: (score: LabelScore) => number) =>
    scores.reduce((total, score) => total + pick(score), 0)
  return (
    (2 * sum(({ recall, agreed }) => (recall ?? 0) * agreed)) /
    sum(({ agreed, given }) => agreed + given)
  )
}

/** Mean F1 of the codes that should have been given at least once. */
export function macroF1(thoughts: readonly HeldThought[]): number {
  const f1 = [...codeScores(thoughts).values()].flatMap(({ agreed, f1 }) =>
    agreed === 0 ? [] : [f1 ?? 0],
  )
  return f1.reduce((sum, value) => sum + value, 0) / f1.length
}
