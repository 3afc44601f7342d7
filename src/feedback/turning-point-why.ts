import { type CodedTurn, codesOf, type TurnKind } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { becauseOf } from './because.ts'
import { cueWords } from './cue-words.ts'
import type { DecisiveReply } from './decisive-reply.ts'
import { sentence } from './sentence.ts'

/** Why a reply was decisive: what was called for, what the reply did, and what tends to help there. */
export function whyOf(reply: DecisiveReply, name: string): string {
  const { direction, weighed } = reply
  const did = whatItDid(reply, name)
  const cue = cueWords(weighed.answers.cues, name)
  if (cue === null) return direction === 'opened' ? sentence(did) : `${sentence(did)} ${HELPS}`
  return direction === 'opened'
    ? sentence(`${cue.calledFor}, and ${did}`)
    : `${sentence(`${cue.calledFor}; ${did}`)} ${cue.helps}`
}

/** What the reply did, or did instead of what was called for; a part of a sentence. */
export const whatItDid = ({ weighed, cause }: DecisiveReply, name: string): string =>
  cause === null ? leftOut(weighed.reply.coded) : becauseOf(cause, name)

/** What helps where nothing particular was called for. */
const HELPS = 'Saying back what was heard gives the next step something to stand on.'

/** What a reply did that did no harm and yet left the opening unused. */
function leftOut(coded: CodedTurn): string {
  const codes = codesOf(coded)
  return PARTLY.find(([code]) => codes.includes(code))?.[1] ?? INSTEAD[coded.kind]
}

/** What went some of the way, the furthest first. */
const PARTLY: readonly (readonly [BehaviourCode, string])[] = [
  ['RISK', 'the reply asked about safety, and there was room to ask more plainly'],
  ['LIM', 'the reply held a limit, and more of its four parts would carry it further'],
  ['STR', 'the reply said how this works, and the worry under the question had to wait'],
  ['REP', 'the reply owned its part, and what it had been like had to wait'],
  ['CULT', 'the reply opened the subject, and there was room to stay with it'],
  ['RF', 'the reply met a part of it'],
  ['CR', 'the reply met a part of it'],
  ['VAL', 'the reply met a part of it'],
  ['SR', 'the reply gave back the words and not yet what lay under them'],
  ['AUT', 'the reply left the choice open, and what it had heard was not yet said'],
  ['ENC', 'the reply left room, and what it had heard was not yet said'],
]

const INSTEAD = {
  reflection: 'the reply gave back the words and not yet what lay under them',
  question: 'the reply asked on past it',
  input: 'the reply turned to information or ideas',
  other: 'the reply went on without taking it up',
} as const satisfies Record<TurnKind, string>
