import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Segment, TurnKind } from './coded-turn.ts'

const REFLECTIONS = new Set<BehaviourCode>(['SR', 'CR', 'RF'])
const QUESTIONS = new Set<BehaviourCode>(['OQ', 'CQ'])
const INPUTS = new Set<BehaviourCode>(['INFO', 'PWP', 'ADV', 'CONF'])

/** The main family of a reply: what it mostly does. */
export function kindOf(segments: readonly Segment[]): TurnKind {
  const has = (codes: ReadonlySet<BehaviourCode>) =>
    segments.some(({ marks }) => marks.some(({ code }) => codes.has(code)))
  if (has(INPUTS)) return 'input'
  if (has(QUESTIONS)) return 'question'
  return has(REFLECTIONS) ? 'reflection' : 'other'
}
