import type { CodedTurn } from '#coding/coded-turn.ts'
import { codesOf } from '#coding/coded-turn.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { ReplyFlags } from './heard-reply.ts'

/** Client turns, the newest included, over which a cue is still in the air. @source judgement, to be validated */
const RISK_CUE_LASTS = 3
const CULTURE_CUE_LASTS = 2

/** A client who asks to be told something. @source judgement; the wider reading is the observer's */
const ASKS =
  /\b(what (do|should|can|could|would|am|happens|is|does)|who (sees|reads|hears|knows|gets)|how (do|does|should|can|long|often)|should i|shall i|do you think|is (it|that|this) normal|tell me what)\b/

interface ClientTurn {
  readonly text: string
  readonly cues: readonly CueTag[]
}

/**
 * What stood between the two when the student spoke.
 * @param clientTurns all that the client said before, oldest first
 * @source clinical reference C2a; how long a cue lasts is judgement
 */
export function replyFlagsOf(coded: CodedTurn, clientTurns: readonly ClientTurn[]): ReplyFlags {
  const offered = (tag: CueTag, turns: number) =>
    clientTurns.slice(-turns).some(({ cues }) => cues.includes(tag))
  const asksAboutRisk = codesOf(coded).includes('RISK')
  return {
    riskCue: offered('riskCue', asksAboutRisk ? Number.POSITIVE_INFINITY : RISK_CUE_LASTS),
    cultureCue: offered('cultureCue', CULTURE_CUE_LASTS),
    boundaryTest: offered('boundaryTest', 1),
    repairNeeded: offered('repairNeeded', 1),
    asked: isAsking(clientTurns.at(-1)?.text ?? ''),
  }
}

const isAsking = (text: string): boolean => text.includes('?') && ASKS.test(text.toLowerCase())
