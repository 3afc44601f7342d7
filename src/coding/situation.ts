import type { CueTag } from '#scenario/cue-tag.ts'
import { type CodedTurn, marksOf } from './coded-turn.ts'
import { contentStems } from './content-words.ts'
import { detectCues, LEAST_SURE } from './cue-detection.ts'
import { isCueTag } from './cues/detected-tag.ts'
import { plainLine } from './plain-line.ts'
import { segment } from './segmentation.ts'
import type { TurnContext } from './spoken-turn.ts'

/** What the observer knows about the moment in which a reply is given. */
export interface Situation {
  /** the client's newest words in plain form; empty when the client has not spoken */
  readonly clientLine: string
  /** content stems of the client's newest turn */
  readonly clientStems: ReadonlySet<string>
  /** content stems of everything the client said lately */
  readonly knownStems: ReadonlySet<string>
  readonly cues: ReadonlySet<CueTag>
  /** the student asked for leave, the client gave it, and the subject has not changed */
  readonly hasPermission: boolean
  readonly askedForAdvice: boolean
  readonly askedForInformation: boolean
  /** the client's turn was a complaint or withdrawal, or one of the last replies did harm */
  readonly isStrained: boolean
}

/** How far back the client's words count as known, and permission can reach. Judgement. */
const TURNS_REMEMBERED = 12
const PERMISSION_REACH = 3

const ADVICE_WANTED =
  /\b(?:what (?:would|should|do|can|could) (?:you (?:suggest|advise|recommend|do)|i (?:even )?(?:do|say|try)|you think i should)|what am i (?:supposed|meant) to do|any (?:advice|ideas|tips|suggestions)|tell me what to do|(?:should|shall) i\b|how (?:do|can|should|would) i\b|what would help|your advice|what do i do)/
const INFORMATION_WANTED =
  /\b(?:is (?:it|that|this) (?:normal|common|true|safe|bad|usual|possible)|how (?:does|long|many|much|common|often|do (?:you|people)|would)|what (?:is|are|does|do|happens|causes)|who (?:gets|sees|will|can|hears|knows|reads)|do (?:people|you|they|other)|does (?:it|that|this|anyone)|can (?:it|you|they|people)|why (?:do|does|is|am)|are (?:you|there|these|they)|will (?:you|it|they|this))\b/
const AGREED =
  /^(?:yeah|okay|sure|go on|go ahead|please|fine|all right|of course|if you|mm|right|i suppose|i guess|why not|that would|what is it|no that is fine|definitely|absolutely)\b/
const REFUSED = /^(?:no|not really|rather not|i would rather not|please do not|do not)\b/

const stemsOf = (text: string): readonly string[] =>
  segment(text).flatMap(({ words }) => contentStems(words.map(({ plain }) => plain)))

export function situationOf(context: TurnContext): Situation {
  const recent = context.previous.slice(-TURNS_REMEMBERED)
  const spoken = recent.at(-1)
  const newest = spoken?.speaker === 'client' ? spoken : undefined
  const clientLine = newest === undefined ? '' : plainLine(newest.text)
  const asks = newest === undefined ? false : /\?/.test(newest.text)
  const cues = new Set<CueTag>(newest?.cues ?? [])
  if (newest !== undefined && newest.cues.length === 0) {
    const before = { previous: context.previous.slice(0, -1) }
    for (const { tag, confidence } of detectCues(newest.text, before))
      if (confidence >= LEAST_SURE && isCueTag(tag)) cues.add(tag)
  }
  const replies = recent.filter((turn) => turn.speaker === 'trainee')
  return {
    clientLine,
    clientStems: new Set(newest === undefined ? [] : stemsOf(newest.text)),
    knownStems: new Set(
      recent.flatMap((turn) => (turn.speaker === 'client' ? stemsOf(turn.text) : [])),
    ),
    cues,
    hasPermission: permissionHeld(recent),
    askedForAdvice: ADVICE_WANTED.test(clientLine),
    askedForInformation: asks && INFORMATION_WANTED.test(clientLine),
    isStrained:
      cues.has('discordEvent') ||
      cues.has('repairNeeded') ||
      replies.slice(-2).some(({ coded }) => didHarm(coded)),
  }
}

const didHarm = (turn: CodedTurn): boolean =>
  marksOf(turn).some(({ code }) => code === 'CONF' || code === 'DISM' || code === 'ASSM')

/** Permission lasts from the client's yes until it is refused or the student turns to something else. */
function permissionHeld(recent: TurnContext['previous']): boolean {
  let replies = 0
  let answer = ''
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const turn = recent[at]
    if (turn === undefined) return false
    if (turn.speaker === 'client') {
      answer = plainLine(turn.text)
      if (REFUSED.test(answer)) return false
      continue
    }
    replies += 1
    const marks = marksOf(turn.coded)
    if (marks.some(({ rule }) => rule === 'collaboration.permission')) return AGREED.test(answer)
    const turnsAway = marks.some(({ rule }) => rule === 'dismissal.topic-shift')
    const opensAnew = marks.some(({ code }) => code === 'OQ' || code === 'CQ')
    if (turnsAway || (opensAnew && !marks.some(({ code }) => code === 'PWP'))) return false
    if (replies >= PERMISSION_REACH) return false
  }
  return false
}
