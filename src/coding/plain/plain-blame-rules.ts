import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING } from './opening.ts'
import { DENIED_OF_SELF } from './plain-denial.ts'
import { isPlayedDown } from './played-down.ts'

const GIVEN_BACK =
  /\b(?:you (?:feel|felt|say|said|think|thought|tell|told|call|worry|fear)|as if)\b/
const ALIKE = '(?:angry|furious|cross|upset|annoyed|disappointed|raging|mad|hurt|irritated)'

/** Not the client's own judgement of themselves, given back. */
const isNotTheirs =
  (own: RegExp) =>
  ({ reading, situation }: ThoughtInPlace): boolean =>
    !(reading.asks || own.test(situation.clientLine))
/** Said to the counsellor, not reported of somebody else. */
const isSaidHere = ({ reading, situation }: ThoughtInPlace): boolean =>
  !(
    reading.asks ||
    /\b(?:he|she|they|him|her|them|(?:my|the) (?:boss|manager|teacher|husband|wife|dad|mum|father|mother|doctor|\w+er))\b/.test(
      situation.clientLine,
    )
  )
/** Whom the client is angry with, told by the counsellor and not by the client. */
const isToldWithWhom = ({ reading, situation }: ThoughtInPlace): boolean => {
  const whom = /\b(?:with|at) (?:your )?(\w+)(?: (?:and )?not (?:with |at )?me)?$/.exec(
    reading.line,
  )
  return (
    !reading.asks &&
    whom !== null &&
    whom[1] !== 'me' &&
    !new RegExp(`\\b${ALIKE} (?:with|at) (?:my )?${whom[1]}\\b`).test(situation.clientLine)
  )
}
/** A grievance is in the room: with the counsellor, or over time. */
const isComplainedOf = ({ reading, situation }: ThoughtInPlace): boolean =>
  !reading.asks &&
  (situation.isStrained ||
    /\b(?:late|wait(?:ed|ing)?|kept me|clock|minutes?|you (?:forgot|missed|said|were|did))\b/.test(
      situation.clientLine,
    )) &&
  !/\b(?:only|just)\b/.test(situation.clientLine) &&
  (/\b(?:only|barely|hardly|not even)\b/.test(reading.line) || isPlayedDown(reading))

/** Blame, verdicts and defence in whole sentences. @source clinical reference B3, CONF, DISM */
export const PLAIN_BLAME_RULES = [
  rule(
    'CONF',
    'confrontation.brought-it-on',
    new RegExp(
      `^${OPENING}(?:you (?:have |had |did |kind of |partly |only )*(?:brought|bring|did|done|caused|created) (?:this|it|that|all (?:of )?(?:this|that|it)|everything|most of (?:this|it)) (?:all )?(?:on |upon |to |for )?yourself|you (?:have )?(?:got )?(?:only )?(?:have )?(?:only )?(?:got )?(?:yourself|no one|nobody)(?: (?:else|but yourself))? to (?:blame|thank)(?: but yourself)?)$`,
    ),
    { when: isNotTheirs(/\bmyself\b/), unless: GIVEN_BACK, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.motive',
    new RegExp(
      `^${OPENING}you are (?:only |obviously |clearly |always )*(?:(?:saying|doing|telling me|crying|acting|pretending|threatening|bringing)(?: \\w+){0,4} (?:to|so that you can|because you want to) (?:(?:manipulate|provoke|wind|test|guilt|punish|scare|frighten|shock|control|impress|trick|upset|hurt) (?:me|us)|manipulate|get (?:attention|a (?:reaction|rise)|sympathy|your own way|at me))|(?:trying to manipulate|manipulating) me)\\b.{0,40}$`,
    ),
    {
      when: isNotTheirs(/\b(?:manipulat\w*|attention|test(?:ing)?)\b/),
      unless:
        /\b(?:you (?:feel|felt|say|said|think|thought|fear)|as if|i wonder|maybe|perhaps|part of you)\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'CONF',
    'confrontation.remark-condemned',
    new RegExp(
      `^${OPENING}(?:that|this|your|such|a|that kind of|that sort of) (?:remark|comment|language|behaviou?r|joke|tone|attitude|suggestion|request)s?(?: like that)? (?:is|was|are|were)(?: just| simply| frankly| wholly| highly)* (?:inappropriate|unacceptable|out of (?:order|line)|uncalled for|rude|offensive|disrespectful|disgusting|not (?:appropriate|acceptable))(?: (?:in )?here| with me| and \\w.{0,40})?$`,
    ),
    { when: isSaidHere, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.angry-elsewhere',
    new RegExp(
      `^(?:${OPENING}|(?:i (?:can |do )?(?:hear|see|understand|know|get)(?: that)? (?:you are|you feel)\\b.{1,30} (?:but|and) ))(?:i think )?(?:that )?(?:(?:the person |who )?you are|it is) (?:not (?:${ALIKE} (?:with|at) )?me )?(?:actually |just |in fact )*${ALIKE} (?:with|at) (?:your )?\\w+(?: (?:and )?not (?:with |at )?me)?$`,
    ),
    {
      when: (place) =>
        isToldWithWhom(place) &&
        /\b(?:but i think|not (?:with |at )?me)\b/.test(place.reading.line),
      unless: /\b(?:i wonder|might|maybe|perhaps|could|as well|too)\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'CONF',
    'confrontation.no-wonder',
    new RegExp(
      `^${OPENING}(?:it is )?no wonder (?:that )?(?:(?:your \\w+|she|he|they|people) (?:left|do(?:es)? not want to)|(?:people|they|he|she|everyone|everybody|nobody|no one|your \\w+|others|you (?:have no|are (?:alone|single|lonely|always alone))) .{2,40}\\b(?:if|when|with|given) (?:this is|that is|you|the way you|how you)\\b.{0,40}\\b(?:talk|speak|behave|act|treat|carry on)\\b)`,
    ),
    {
      when: isTold,
      unless: /\b(?:hurts?|hurting|scared|afraid|treat you|going through)\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'CONF',
    'confrontation.far-too',
    new RegExp(
      `^${OPENING}(?:you are (?:being |getting |becoming )?|your (?=way|far))(?:so |far |way |much |just |a bit |a little )*too (?:needy|sensitive|emotional|demanding|dramatic|clingy|difficult|intense|negative|dependent|defensive|stubborn|fussy|impatient|rude)\\b(?! for (?:him|her|them|your))(?: .{1,60})?$`,
    ),
    {
      when: isNotTheirs(
        /\btoo (?:needy|sensitive|emotional|demanding|dramatic|clingy|difficult|intense|negative|dependent|defensive|stubborn|fussy|impatient|rude)\b/,
      ),
      unless: GIVEN_BACK,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'DISM',
    'dismissal.was-only',
    /^(?:.{0,80}\b(?:but|though|and|well|anyway|come on|look|honestly) )?(?:it (?:was|is)|i (?:was|am)|that (?:was|is)|we (?:were|are)) (?:only |barely |hardly |not even )*(?:a |an |about |like )?(?:few|couple of|\w+) (?:minutes?|seconds?|moments?)(?: late| over)?(?: (?:though|after all|you know|anyway|so\b.{0,40}))?$/,
    {
      when: isComplainedOf,
      unless: /\b(?:for you|you (?:say|said|told)|sorry)\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'DISM',
    'dismissal.of-course-not',
    new RegExp(`^${OPENING}of course (?:i am not|not i am not) ${DENIED_OF_SELF}$`),
    { when: isTold, confidence: 0.75, whole: true },
  ),
]
