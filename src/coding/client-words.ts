import type { TurnContext } from './spoken-turn.ts'

/** Turns of the client whose spelling counts as meant. Judgement. */
const TURNS_REMEMBERED = 6

/** The words the client has lately used, as typed, lower case. */
export const clientWords = ({ previous }: TurnContext): ReadonlySet<string> =>
  new Set(
    previous
      .filter(({ speaker }) => speaker === 'client')
      .slice(-TURNS_REMEMBERED)
      .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  )
