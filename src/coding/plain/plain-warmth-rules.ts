import { FEELING_ADJECTIVE } from '#coding/feelings-lexicon.ts'
import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING, opened } from './opening.ts'

/** A client who says "you" may be accusing the counsellor, and then it is an answer to that. */
const accusesNobodyHere = ({ situation: { clientLine } }: ThoughtInPlace): boolean =>
  !/\byou(?:r|rs)?\b/.test(clientLine)

/** Belief, fellow feeling, and a way of being asked about as one that could be laid down. @source clinical reference B3, VAL, OQ */
export const PLAIN_WARMTH_RULES = [
  rule(
    'VAL',
    'validation.believes',
    new RegExp(
      `^${OPENING}i (?:do |did )*(?:believe|believed) (?:you|every word(?: of it| you say)?|what you (?:say|said|are (?:saying|telling me)|(?:have )?(?:told|tell) me))(?: (?!but|when|if|can|could|should|will|would|have|are|need|though|do|did|only|more|most|about|that)[a-z]+)?$`,
    ),
    { when: isTold, confidence: 0.75, whole: true },
  ),
  rule(
    'VAL',
    'validation.would-feel-so',
    new RegExp(
      `^${OPENING}i (?:would|might|imagine i would|think i would|expect i would|suspect i would)(?: have)? (?:be|been|feel|felt) (?:so |pretty |rather )*${FEELING_ADJECTIVE}(?: (?:and|or) (?:\\w+ )?${FEELING_ADJECTIVE})?(?: (?:too|as well|with me(?: too)?|at me|in your (?:place|shoes|position)))+$`,
    ),
    { when: isTold, confidence: 0.75, whole: true },
  ),
  rule(
    'VAL',
    'validation.names-the-wrong',
    opened(
      /(?:that|this|it) (?:is|was|sounds) (?:so |really |very |just |too |deeply |completely )*(?:unfair|unjust|not fair|not right|cruel|shocking|racist)(?: to you| of (?:him|her|them))?(?: (?:and )?(?:it|that) makes me (?:\w+ )?(?:angry|cross|sad|upset)(?: \w+){0,2})?$/,
    ),
    {
      when: (place) => isTold(place) && accusesNobodyHere(place),
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'OQ',
    'question.laid-down',
    new RegExp(
      `^${OPENING}(?:i wonder )?what (?:would|might|could|do you (?:think|imagine|fear) (?:would|might)) (?:happen|it be like|change|be there)(?: here| in here| for you| between us| then)? if you (?:(?:stopped|were not|gave up|let go of|laid down|put down) (?:always |all this |all the )?(?:being|having to be|trying to be|playing)|(?:did not|no longer) (?:always )?(?:have|had) to be) (?!(?:so |such |that )*(?:needy|rude|selfish|stupid|silly|childish|lazy|dramatic|difficult|negative|stubborn|defensive|aggressive|hostile|clingy|manipulative|ridiculous|angry))\\w+(?: \\w+){0,5}$`,
    ),
    { confidence: 0.8, whole: true },
  ),
  rule(
    'SR',
    'reflection.what-happens',
    opened(/what happens is (?:that )?(?:you|it|he|she|they|nobody|everyone)\b/),
    { when: isTold, confidence: 0.7, whole: true },
  ),
  rule(
    'SR',
    'reflection.done-so-fast',
    opened(
      /you (?:offered|gave|handed|passed|signed|said|answered|moved|stepped|turned|took) (?!up\b|in\b)(?:\w+ ){0,6}so (?:fast|quickly|quick|readily|lightly)(?: just (?:then|now))?$/,
    ),
    { when: isTold, confidence: 0.7, whole: true, unless: /\b(?:me|too|wrong|never)\b/ },
  ),
]
