import {
  type CodedTurn,
  codesOf,
  LIMIT_PARTS,
  type LimitPart,
  marksOf,
  type TurnKind,
} from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { firstWords } from '#scoring/evidence.ts'
import { isUnread } from '#scoring/exchange.ts'
import { becauseOf } from './because.ts'
import { cueWords } from './cue-words.ts'
import { cueRule, DEBRIEF_RULES, helpsRule } from './debrief-rules.ts'
import type { DecisiveReply } from './decisive-reply.ts'
import { ruleOfCause } from './effect-rules.ts'
import {
  type FeedbackRule,
  type FeedbackSentence,
  type Quote,
  resting,
} from './feedback-sentence.ts'
import { listed } from './listed.ts'
import { quoteFor } from './quote-for.ts'
import { sentence } from './sentence.ts'

/** Why a reply was decisive: what was called for, what the reply did, and what tends to help there. */
export function whyOf(reply: DecisiveReply, name: string): readonly FeedbackSentence[] {
  const cue = cueWords(reply.weighed.answers.cues, name)
  const called =
    cue === null ? [] : [resting(sentence(cue.calledFor), cueRule(cue.cue), answeredBy(reply))]
  const did = resting(sentence(whatItDid(reply, name)), ruleOfDeed(reply), {
    index: reply.weighed.reply.index,
    quote: quoteFor(reply.weighed.reply, reply.cause),
  })
  return reply.direction === 'opened' ? [...called, did] : [...called, did, helpsAt(reply, name)]
}

/** What tends to help where this reply stood. */
export function helpsAt(reply: DecisiveReply, name: string): FeedbackSentence {
  const cue = cueWords(reply.weighed.answers.cues, name)
  const helps = cue?.helps ?? HELPS
  const toAdd = cue?.cue === 'boundaryTest' ? partsToAdd(reply.weighed.reply.coded) : null
  return resting(
    toAdd === null ? helps : `${helps} Here the observer still missed ${toAdd}.`,
    helpsRule(cue?.cue ?? null),
    answeredBy(reply),
  )
}

/** What a limit with some of its four parts did not hold yet; null where none was said, or nothing is missing. */
function partsToAdd(coded: CodedTurn): string | null {
  const parts = marksOf(coded).flatMap(({ limitParts }) => limitParts ?? [])
  const missing = LIMIT_PARTS.filter((part) => part !== 'limit' && !parts.includes(part))
  return parts.length === 0 || missing.length === 0
    ? null
    : listed(missing.map((part) => TO_ADD[part]))
}

const TO_ADD = {
  feeling: 'a word for the feeling',
  limit: 'the limit itself',
  reason: 'the reason',
  need: 'a way back to the need',
} as const satisfies Record<LimitPart, string>

/** The client's words that a reply answers. */
export const answeredBy = ({ weighed: { answers } }: DecisiveReply): Quote => ({
  index: answers.index,
  quote: firstWords(answers.text),
})

/** What the reply did, or did instead of what was called for; a part of a sentence. */
export const whatItDid = ({ weighed, cause }: DecisiveReply, name: string): string =>
  cause === null ? leftOut(weighed.reply.coded) : becauseOf(cause, name, weighed.reply.coded)

function ruleOfDeed({ weighed, cause }: DecisiveReply): FeedbackRule {
  if (cause !== null) return ruleOfCause(cause)
  return partOf(weighed.reply.coded) === undefined ? DEBRIEF_RULES.leftOut : DEBRIEF_RULES.partly
}

/** What helps where nothing particular was called for. */
const HELPS = 'Saying back what was heard gives the next step something to stand on.'

/** What a reply did that did no harm and yet left the opening unused. */
const leftOut = (coded: CodedTurn): string =>
  isUnread([{ coded }])
    ? 'the observer could not tell what the reply did with it'
    : (partOf(coded)?.[1] ?? INSTEAD[coded.kind])

function partOf(coded: CodedTurn) {
  const codes = codesOf(coded)
  return PARTLY.find(([code]) => codes.includes(code))
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
  question: 'the reply answered with a question',
  input: 'the reply turned to information or ideas',
  other: 'the reply went on without taking it up',
} as const satisfies Record<TurnKind, string>
