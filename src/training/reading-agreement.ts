import type { TurnKind } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import { type CorpusLine, codeOf } from './corpus-line.ts'

/** How far two readers saw one code in the same thoughts. */
export interface CodeAgreement {
  readonly code: BehaviourCode
  /** thoughts the first reader gave it to, the second, and both */
  readonly first: number
  readonly second: number
  readonly both: number
  /** Cohen's κ, present or not, over all thoughts; null where neither reader ever gave it */
  readonly kappa: number | null
}

/** Two readings side by side. Shares are 0–1, and null where nothing was read twice. */
export interface ReadingAgreement {
  readonly replies: number
  /** replies whose kind and every thought have a second reading */
  readonly readTwice: number
  readonly thoughts: number
  /** share of the thoughts read twice with the same set of codes, modifiers aside */
  readonly sameCodes: number | null
  readonly sameKind: number | null
  readonly kindKappa: number | null
  readonly byCode: readonly CodeAgreement[]
}

/** A question may or may not be noted beside these. @source guideline of the corpus, "SEEK, OQ" */
const LEAVE_FORM_FREE: ReadonlySet<BehaviourCode> = new Set([
  'SEEK',
  'HOPE',
  'IMM',
  'CULT',
  'CHAL',
  'RISK',
])
const FORMS: ReadonlySet<BehaviourCode> = new Set(['OQ', 'CQ'])

/** Of any lines: a batch, a kind of line, the whole corpus. Modifiers are not compared. */
export function readingAgreement(lines: readonly CorpusLine[]): ReadingAgreement {
  const kinds = lines.flatMap(({ kind: { first, second } }) =>
    second === null ? [] : [[first, second] as const],
  )
  const thoughts = lines
    .flatMap((line) => line.thoughts)
    .flatMap(({ codes: { first, second } }) =>
      second === null ? [] : [compared(first.map(codeOf), second.map(codeOf))],
    )
  return {
    replies: lines.length,
    readTwice: lines.filter(isReadTwice).length,
    thoughts: thoughts.length,
    sameCodes: shareOf(thoughts, isSameSet),
    sameKind: shareOf(kinds, ([first, second]) => first === second),
    kindKappa: cohensKappa<TurnKind>(kinds),
    byCode: BEHAVIOUR_CODES.map((code) => codeAgreement(code, thoughts)),
  }
}

export const isReadTwice = ({ kind, thoughts }: CorpusLine): boolean =>
  kind.second !== null && thoughts.every(({ codes }) => codes.second !== null)

/**
 * Agreement beyond chance; null where there is nothing to agree on: no pairs, or one and the same value throughout.
 * @source J. Cohen, A coefficient of agreement for nominal scales, 1960
 */
export function cohensKappa<Value>(pairs: readonly (readonly [Value, Value])[]): number | null {
  const values = new Set(pairs.flat())
  const n = pairs.length
  const observed = pairs.filter(([a, b]) => a === b).length / n
  let chance = 0
  for (const value of values) {
    const first = pairs.filter(([a]) => a === value).length / n
    const second = pairs.filter(([, b]) => b === value).length / n
    chance += first * second
  }
  return values.size < 2 ? null : (observed - chance) / (1 - chance)
}

interface Compared {
  readonly first: ReadonlySet<BehaviourCode>
  readonly second: ReadonlySet<BehaviourCode>
  /** a code of either reading leaves the form of the question free */
  readonly isFormFree: boolean
}

function compared(first: readonly BehaviourCode[], second: readonly BehaviourCode[]): Compared {
  const isFormFree = [...first, ...second].some((code) => LEAVE_FORM_FREE.has(code))
  const kept = (codes: readonly BehaviourCode[]) =>
    new Set(isFormFree ? codes.filter((code) => !FORMS.has(code)) : codes)
  return { first: kept(first), second: kept(second), isFormFree }
}

function codeAgreement(code: BehaviourCode, thoughts: readonly Compared[]): CodeAgreement {
  const pairs = thoughts
    .filter(({ isFormFree }) => !(isFormFree && FORMS.has(code)))
    .map(({ first, second }) => [first.has(code), second.has(code)] as const)
  return {
    code,
    first: pairs.filter(([first]) => first).length,
    second: pairs.filter(([, second]) => second).length,
    both: pairs.filter(([first, second]) => first && second).length,
    kappa: cohensKappa(pairs),
  }
}

const isSameSet = ({ first, second }: Compared): boolean =>
  first.size === second.size && [...first].every((code) => second.has(code))

const shareOf = <Of>(all: readonly Of[], holds: (one: Of) => boolean): number | null =>
  all.length === 0 ? null : all.filter(holds).length / all.length
