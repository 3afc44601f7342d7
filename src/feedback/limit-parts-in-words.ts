import type { LimitPart } from '#coding/coded-turn.ts'
import { listed } from './listed.ts'

/** "the feeling met and a way back to the need". @source clinical reference A5, the four-part limit */
export const limitPartsInWords = (parts: readonly LimitPart[]): string =>
  listed(parts.map((part) => PART_WORDS[part]))

const PART_WORDS = {
  feeling: 'the feeling met',
  limit: 'the limit said plainly',
  reason: 'a reason in the client’s interest',
  need: 'a way back to the need',
} as const satisfies Record<LimitPart, string>
