import { detectCues } from '#coding/cue-detection.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { FoldedSession, RecordedTurn } from '#simulation/folded-session.ts'
import { stanceOf } from '#simulation/stance-of.ts'

/** What a moment calls for, as far as a hint tells moments apart. */
export const MOMENT_KINDS = [
  'danger-hinted',
  'frame-asked',
  'limit-tested',
  'confronting',
  'withdrawing',
  'testing-repair',
  'mending-due',
  'push-back',
  'background',
  'asked-you',
  'feeling',
  'flooded',
  'hardly-a-word',
  'two-sides',
  'leaning-to-change',
  'first-words',
  'questions-in-a-row',
  'guarded',
  'story',
] as const

export type MomentKind = (typeof MOMENT_KINDS)[number]

/** A client turn that awaits a reply. */
export type ClientTurn = Extract<RecordedTurn, { readonly speaker: 'client' }>

/**
 * What the client's newest words call for: safety first, then the frame, then the relation, then what else showed, as
 * the author tagged it; without a tag, how the client holds themself and what their words hold.
 * @source clinical reference A3–A6, C5; the order and the untagged kinds are judgement
 */
export function momentKindOf(folded: FoldedSession, turn: ClientTurn): MomentKind {
  const { cues, text } = turn
  const stance = folded.replies.at(-1)?.plan.stance ?? stanceOf(folded.start)
  if (cues.includes('riskCue')) return 'danger-hinted'
  if (cues.includes('boundaryTest'))
    return ABOUT_THE_FRAME.test(text) ? 'frame-asked' : 'limit-tested'
  if (stance === 'confronting' || stance === 'withdrawing') return stance
  if (stance === 'testing') return 'testing-repair'
  if (cues.includes('repairNeeded')) return 'mending-due'
  if (cues.includes('discordEvent')) return isHardlyAWord(text) ? 'hardly-a-word' : 'push-back'
  if (cues.includes('cultureCue')) return 'background'
  if (stance === 'flooded') return 'flooded'
  if (ASKS_THE_COUNSELLOR.test(text)) return 'asked-you'
  if (cues.includes('affectCue')) return isHardlyAWord(text) ? 'hardly-a-word' : 'feeling'
  return untagged(folded, text)
}

function untagged(folded: FoldedSession, text: string): MomentKind {
  const { replies } = folded
  if (isHardlyAWord(text)) return 'hardly-a-word'
  const found = new Set(detectCues(text, { previous: [] }).map(({ tag }) => tag))
  if (found.has('sustainTalk') && found.has('changeTalk')) return 'two-sides'
  if (found.has('changeTalk')) return 'leaning-to-change'
  if (found.has('sustainTalk')) return 'two-sides'
  if (found.has('affectCue' satisfies CueTag)) return 'feeling'
  if (replies.length === 0) return 'first-words'
  const lately = replies.slice(-QUESTIONS_IN_A_ROW)
  if (
    lately.length === QUESTIONS_IN_A_ROW &&
    lately.every(({ coded }) => coded.kind === 'question')
  )
    return 'questions-in-a-row'
  return folded.client.level === 'L0' ? 'guarded' : 'story'
}

/** @source clinical reference C2, runs of questions: the second in a row begins to cost */
const QUESTIONS_IN_A_ROW = 2

/** Up to so many words are a silence that was spoken. @source judgement */
const HARDLY_A_WORD = 3
const isHardlyAWord = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).length <= HARDLY_A_WORD

/** A test of the frame that asks what becomes of the words, rather than for something that is not given. */
export const ABOUT_THE_FRAME =
  /\b(?:who (?:sees|hears|reads|gets|else (?:sees|hears|reads)|would know)|what (?:is it )?you (?:write|put down)|(?:are|do|will) you (?:going to )?writ\w* (?:this|it|that|anything) down|goes? (?:straight |back )?to (?:mr|mrs|ms|the|my)\b|what goes in (?:yours|the)|(?:stays?|stops?) (?:here|with you|in (?:here|this room)|between)|nobody (?:at all )?(?:hears|knows|else)|between you and me|keep (?:it|this|that|a thing) (?:to yourself|private|between)|private|confidential|what (?:do|would) you do with what|what does (?:she|he) get|leaves? (?:this|the) room)/iu

/** A question that hands the counsellor the answering. */
export const ASKS_THE_COUNSELLOR =
  /\b(?:what (?:would|do|should|can) (?:you|i|we)\b|what happens now|what actually happens|(?:how|what) do people|how do i\b|should i\b|do i (?:go|tell|have to|get)|tell me (?:what|how|if|that|i'm)|just tell me|do you think|am i\b|what am i\b|what is it i)/iu
