import type { TurnKind } from '#coding/coded-turn.ts'
import type { TurnContext } from '#coding/spoken-turn.ts'

/** How the reply stands in the talk: whether it goes on from the one before, and is itself cut off. */
export interface ReplyForm {
  readonly goesOn: boolean
  readonly breaksOff: boolean
  /** the reply before was cut off */
  readonly resumes: boolean
  readonly previousKind: TurnKind | 'none'
}

/** "-and so on": typed as going on from before. */
const GOES_ON = /^\s*(?:[-–—]|\.\.\.|…)/
const BREAKS_OFF = /(?:[-–—]|\.\.\.|…)\s*(?:\[[^\]]*\])?\s*$/

export function replyForm(text: string, { previous }: TurnContext): ReplyForm {
  const before = previous.findLast((turn) => turn.speaker === 'trainee')
  return {
    goesOn: GOES_ON.test(text),
    breaksOff: BREAKS_OFF.test(text),
    resumes: before !== undefined && BREAKS_OFF.test(before.text),
    previousKind: before?.coded.kind ?? 'none',
  }
}
