import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** @source clinical reference B1, modifiers */
export const MODIFIERS = [
  'sum',
  'dbl',
  'amp',
  'stk',
  'lead',
  'gen',
  'perm',
  'cold',
  'major',
  'off',
] as const

export type Modifier = (typeof MODIFIERS)[number]

/** The four parts of a therapeutic limit. @source clinical reference A5 */
export const LIMIT_PARTS = ['feeling', 'limit', 'reason', 'need'] as const

export type LimitPart = (typeof LIMIT_PARTS)[number]

/** 2 strong, 1 half effect, 0 no helpful effect. @source clinical reference B1, C2 */
export type Quality = 0 | 1 | 2

/** One code given to one segment, with the words it rests on. */
export interface CodeMark {
  readonly code: BehaviourCode
  readonly modifiers: readonly Modifier[]
  readonly quality: Quality
  /** 0–1: how sure the observer is */
  readonly confidence: number
  /** UTF-16 offsets into the reply: `text.slice(start, end)` are the words the code rests on */
  readonly start: number
  readonly end: number
  /** stable name of the rule that gave the code, for explanation */
  readonly rule: string
  /** only on LIM: which of the four parts the turn holds */
  readonly limitParts?: readonly LimitPart[]
}

/** A complete thought inside a reply, with up to three codes; none means not coded. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly CodeMark[]
  /** something may be done here, but too unsurely to say what: no marks, and nothing is scored */
  readonly isUnsure?: true
}

/** The main family of a reply. */
export type TurnKind = 'reflection' | 'question' | 'input' | 'other'

/** A reply as the observer read it. JSON; deterministic for the same words and context. */
export interface CodedTurn {
  readonly kind: TurnKind
  readonly segments: readonly Segment[]
}

/** All marks of a turn in the order of the words. */
export const marksOf = (turn: CodedTurn): readonly CodeMark[] =>
  turn.segments.flatMap(({ marks }) => marks)

/** The distinct codes of a turn, in the order in which they first occur. */
export const codesOf = (turn: CodedTurn): readonly BehaviourCode[] => [
  ...new Set(marksOf(turn).map(({ code }) => code)),
]
