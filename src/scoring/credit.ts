import type { CodeMark } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { type Exchange, type PlacedMark, placedMarks } from './exchange.ts'

/**
 * Whether a helpful code earns credit. A stock phrase, a reflection that is wrong about the client and a mark of
 * quality 0 are kept in the record and earn nothing.
 * @source clinical reference A3 (negative indicators), B1 (`gen`, `off`, quality), H2
 */
export const isCredited = ({ quality, modifiers }: CodeMark): boolean =>
  quality > 0 && !modifiers.includes('gen') && !modifiers.includes('off')

/** The credited marks with one of these codes, in the order of the words. */
export const creditedIn = (
  exchange: Exchange,
  codes: ReadonlySet<BehaviourCode>,
): readonly PlacedMark[] =>
  placedMarks(exchange).filter(({ mark }) => codes.has(mark.code) && isCredited(mark))

/** All marks with one of these codes: harm counts whatever its quality. */
export const marksIn = (
  exchange: Exchange,
  codes: ReadonlySet<BehaviourCode>,
): readonly PlacedMark[] => placedMarks(exchange).filter(({ mark }) => codes.has(mark.code))

export const hasCode = (exchange: Exchange, code: BehaviourCode): boolean =>
  placedMarks(exchange).some(({ mark }) => mark.code === code)
