import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { OPENING, opened } from './opening.ts'

const LIMITED =
  /\b(?:unless|except|exceptions?|limits?|apart from|risk|danger|safe|safety|harm|hurt|supervisor|supervision|otherwise|worried)\b/
const namesNoLimit = ({ turn }: ThoughtInPlace): boolean =>
  !turn.some(({ line }) => LIMITED.test(line))

const MONEY =
  /\b(?:money|cash|pounds?|quid|euros?|dollars?|fiver|tenner|notes?|cheque|envelope|tip|ten|twenty|thirty|forty|fifty|hundred)\b/
const OFFERED =
  /\b(?:take|have|keep|accept|here|for you|give|gift|present|brought|want you|buy|please)\b/
const isOfferedMoney = ({ situation: { clientLine } }: ThoughtInPlace): boolean =>
  MONEY.test(clientLine) && OFFERED.test(clientLine)

const OUT =
  '(?:the|a|my|some|that|your|one) (?:\\w+ )?(?:pub|bar|cafe|coffee shop|pint|drink|beer|club|restaurant|cinema|flat|house)'

/** Secrecy, places outside, money taken, friendship told. @source clinical reference B3, SLIP; A1 */
export const PLAIN_SLIP_RULES = [
  rule(
    'SLIP',
    'slip.between-us',
    opened(
      /(?:(?:just )?between (?:you and me|me and you|us|ourselves|these walls) (?:i|nobody|no one|we|none of)\b|(?:we|i) (?:can|could|will|shall) (?:keep|leave) (?:it|this|that|all this|all that) between (?:us|you and me|me and you|ourselves|the two of us)|(?:it|this|that) (?:can|could|may|shall) (?:just |all |easily )?(?:stay|remain|be kept|be) (?:just )?between (?:us|you and me|me and you|ourselves|the two of us))\b/,
    ),
    {
      when: namesNoLimit,
      unless: /\b(?:not|feels?|felt|seems?|shift\w*) (?:between|something)\b|\bdifference\b/,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.do-not-tell',
    /^(?:i (?:will|can|could|am going to)\b(?! not).{3,60}\b(?:(?:but|only|as long as you|so long as you|if you|and) )?(?:please )?do not (?:tell|mention (?:it|this|that) to|let on to|say (?:it|this|that|anything|a word) to)|(?:only|but) (?:please )?do not (?:tell|mention (?:it|this|that) to|say (?:anything|a word) to)|(?:please )?do not (?:tell|let on to)(?= my (?:supervisor|boss|manager|tutor))) (?:anyone|anybody|a soul|them|him|her|people|my \w+|the \w+|your \w+|\w+)$/,
    {
      quality: 0,
      confidence: 0.85,
      whole: true,
      unless: /\b(?:me|us|(?:you|they|we|i) do not|tell (?:them|him|her) if)\b/,
    },
  ),
  rule(
    'SLIP',
    'slip.signs-them-all',
    opened(
      /i (?:will|can|could|shall) (?:happily |gladly )?(?:stamp|sign|tick|mark)(?: you)?(?: off)?(?: for)? (?:all (?:eight|six|ten|of (?:them|it)|the \w+|your \w+|\w+)|every one|the (?:lot|rest|whole \w+|others)|them all|it all)\b(?: \w+){0,6}$/,
    ),
    {
      quality: 0,
      confidence: 0.8,
      whole: true,
      unless: /\b(?:once|after|when you have|as we|if you (?:come|attend)|each time|every week)\b/,
    },
  ),
  rule(
    'SLIP',
    'slip.meets-outside',
    new RegExp(
      `^${OPENING}(?:let us|we (?:can|could|should|might|will)|shall we|why do not we|i (?:will|can|could) (?:take|meet|see) you|i will)\\b(?: (?!not\\b|never\\b|talk\\b|go back\\b|come back\\b|look\\b|think\\b|stay\\b|imagine\\b|say\\b|ask\\b)[a-z]+){0,8}? (?:(?:in|at|to|over|for|round) ${OUT})(?: instead| then| next time| next week| after(?:wards)?| together| sometime| one day)*$`,
    ),
    {
      quality: 0,
      modifiers: ['major'],
      confidence: 0.85,
      whole: true,
      unless:
        /\b(?:not|never|talk|talking|speak|go(?:ing)? back|come back|return|imagine|what happened|happened|story|plan|when you|you (?:were|was|went|could|felt)|he|she|they|your (?:flat|house|\w+ (?:flat|house)))\b/,
    },
  ),
  rule(
    'SLIP',
    'slip.drives-home',
    opened(
      /(?:i (?:will|can|could|am happy to|am going to|would happily) (?:give you a (?:ride|lift)|(?:drive|run|drop) you (?:home|back|there|off|to (?:the|your) \w+))|let me (?:give you a (?:ride|lift)|(?:drive|run|drop) you (?:home|back|there)))\b/,
    ),
    {
      quality: 0,
      confidence: 0.85,
      whole: true,
      unless: /\bnot\b/,
    },
  ),
  rule(
    'SLIP',
    'slip.takes-the-money',
    /^(?:oh |wow |thank you |thanks |so much |very much |a lot |that is (?:so |too |very )*(?:kind|generous|lovely|sweet|nice|you)(?: of you)? |you are (?:so |too )?(?:kind|generous) |if you insist |go on then |okay |all right |well |yeah |then |and |sure )*(?:i (?:will|would love to|am happy to|shall|am going to|would be glad to) (?:gladly |happily |gratefully )?(?:take|keep|accept|have|pocket) (?:it|that|this|them|the (?:money|cash|envelope|note|notes|cheque)|your (?:money|gift|offer))|i (?:gladly )?accept(?: it| that| your \w+)?|do not mind if i do)(?: then| thanks| thank you| gladly| happily| very much| so much)*$/,
    {
      when: (place) =>
        isOfferedMoney(place) ||
        /\b(?:take|keep|accept|have|pocket) (?:the|your) (?:money|cash|envelope|notes?|cheque)\b/.test(
          place.reading.line,
        ),
      quality: 0,
      modifiers: ['major'],
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.my-friend',
    opened(
      /(?:i (?:do )?(?:think of|see|consider|regard|look on|count) you (?:now )?(?:more )?(?:as |like )?(?:more )?(?:as |like )?(?:a |an |my )(?:\w+ )?(?:friend|mate|pal|sister|brother|daughter|son)\b|you are (?:more |not a client ).{0,12}\b(?:a|my) friend\b)/,
    ),
    {
      quality: 0,
      confidence: 0.85,
      whole: true,
      unless: /\b(?:not (?:as )?(?:a |my )?friend|if i|might|want me|hope|wish)\b/,
    },
  ),
]
