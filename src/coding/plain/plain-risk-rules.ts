import { asks } from '#coding/asks.ts'
import { isNearDanger } from '#coding/near-danger.ts'
import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { OPENING } from './opening.ts'

const HARMING = '(?:hurting|harming|killing|hitting|shaking|smothering|attacking|stabbing|slapping)'
const HARM = '(?:hurt|harm|kill|hit|shake|smother|attack|stab|slap)'
/** What hands do, where "hurt" may be meant of feelings. */
const HANDLING = '(?:harming|killing|hitting|shaking|smothering|attacking|stabbing|slapping)'
const HANDLE = '(?:harm|kill|hit|shake|smother|attack|stab|slap)'
const HARMED = '(?:hurt|harmed|hit|shaken|slapped|attacked)'
/** A person by name or role: nothing that may be hurt in a figure of speech. */
const SOMEBODY =
  '(?!(?:it|that|this|in|inside|about|because|when|by|badly|so|yet|still|enough|after|since|at|on|over|now|most|more|too|and|or|for|from|with|bottom|rock|time|send|reply|delete|stop|play|pause|save|back|out|like|today|tonight|much|all|feelings|walls?|targets?|goals?|menopause|twenty|thirty|forty|fifty|sixty|things?|the (?!baby|bairn|child|kids|children|little)|your (?!baby|bairn|child|kids?|son|daughter|mum|mother|dad|father|wife|husband|partner|brother|sister|ex|boss|little))\\b)(?:your |the |wee |little )*[a-z]+(?: (?:too|again|or yourself|or \\w+|in any way|at all|before|physically|right now|now))?'

/** Whoever might do it, where "hurting" may be meant of feelings. */
const SOME_PERSON =
  '(?:anyone|anybody|someone|somebody|he|she|they|your (?:mum|mother|dad|father|stepdad|stepmum|brother|sister|husband|wife|partner|boyfriend|girlfriend|son|daughter|uncle|aunt|boss|ex))'
/** Anybody named, but nothing that is no person. */
const ANY_NAME =
  '(?!(?:it|that|this|what|there|anything|something|everything|nothing|work|school|home|talking|silence|life|love|money|time|each|one)\\b)[a-z]+'

/** The reply has named what the question then asks after. */
const isNamed = ({ turn, position }: ThoughtInPlace): boolean =>
  turn.slice(0, position + 1).some(({ line }) => /\bsuicid|\bkill(?:ing)? yourself/.test(line))

/** Danger asked of plainly, whoever is named; and the question that wants to hear no. @source clinical reference B3, RISK, DISM */
export const PLAIN_RISK_RULES = [
  rule(
    'RISK',
    'risk.of-somebody',
    new RegExp(
      `^(?:and |so |okay |but |can i ask |i need to ask )*(?:(?:are|were) you (?:ever |still |sometimes |now )?(?:thinking (?:of|about)|having (?:any )?thoughts (?:of|about)|planning on|close to|tempted by)|(?:do|did|have) you (?:ever |still |sometimes )?(?:think (?:of|about)|thought (?:of|about)|(?:get|got|have|had) (?:any )?(?:thoughts|urges) (?:of|about)|come close to|felt like)) ${HARMING} ${SOMEBODY}$|^(?:and |so |okay |but )*(?:are|were) you (?:ever )?(?:worried about|afraid of|scared of|frightened of) ${HANDLING} ${SOMEBODY}$|^(?:and |so |okay |but )*(?:have you (?:ever |actually )?${HARMED}|did you ever ${HARM}|(?:are|were) you (?:ever )?(?:afraid|scared|worried|frightened)(?: that)? you (?:might|could|will|would|may) ${HANDLE}|do you (?:ever )?(?:want|feel like you (?:want|might)|feel the urge|think you (?:might|could))(?: to)? ${HARM}) ${SOMEBODY}$`,
    ),
    {
      when: asks,
      unless: /\b(?:feelings?|pride|chances|himself|herself|themselves|people s)\b/,
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.is-somebody-hurt',
    new RegExp(
      `^(?:\\w+ )?(?:and |so |okay |but |can i ask |i need to ask |i (?:m|am) going to ask you (?:plainly|directly|straight) )*(?:(?:is|has|was) ${SOME_PERSON}(?: at home| there)?(?: been)? ${HARMING} ${SOMEBODY}(?: or you)?|(?:is|has|was) ${ANY_NAME}(?: been)? ${HANDLING} ${SOMEBODY}(?: or you)?|(?:is|was) ${ANY_NAME} being ${HARMED}(?: (?:by \\w+|at home|there|at night))*|(?:is|was) (?:anyone|anybody|someone|somebody)(?: at home)? being ${HARMED}(?: (?:by \\w+|at home|there))*|are you (?:worried|afraid|scared|frightened)(?: that)? (?:${SOME_PERSON}|${ANY_NAME}) (?:is|might be|could be) ${HARMING} ${SOMEBODY})$`,
    ),
    {
      when: asks,
      unless: /\b(?:feelings?|pride|chances|himself|herself|themselves)\b/,
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.is-somebody-safe',
    /^(?:\w+ ){0,2}?(?:(?:is|are) (?!it\b|this\b|that\b|there\b|here\b|everything\b|what\b|we\b|(?:the |your )?(?:home|school|work|house|flat|place|room|car|area|street|job|health|water|food|money|medication)\b)(?:your |the |little |wee )*[a-z]+(?: and (?:the )?[a-z]+| both| at home)* safe\b(?! to\b| enough| in here| here| with me)|(?:is|are) (?:the|your) (?:little |wee )?(?:baby|bairn|newborn|little one) (?:okay|all right)(?: with you| there| now| right now| tonight| at the moment)*$)|^(?:tonight )?safe(?: tonight| now| at home)?$/,
    { when: asks, confidence: 0.85, whole: true },
  ),
  rule(
    'RISK',
    'risk.how-near',
    /^(?:\w+ )?(?:how (?:close|near) (?:is it|has it|have you)|is it (?:close|near|(?:tonight|tomorrow|the \w+|yourself) (?:that )?you are (?:afraid|scared|frightened)))\b|\b(?:make|keep) (?:tonight|today) safe\b/,
    {
      when: (place) => isNearDanger(place) || place.reading.line.includes('tonight'),
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.named-before',
    /^(?:\w+ ){0,2}?(?:is|are|have|do) (?:that|it|this|you)\b.{0,30}\b(?:think|thinking|thought|consider\w*|planning)(?: (?:of|about))?(?: (?:it|that|this|doing it))?$/,
    { when: (place) => asks(place) && isNamed(place), confidence: 0.9, whole: true },
  ),
  rule(
    'DISM',
    'dismissal.hopes-for-no',
    new RegExp(
      `^${OPENING}(?:surely )?you (?:would|have|are|did|could|do|will)(?: surely)? (?:never|not)(?: ever| actually| even)?(?: been| going to| thinking of| thinking about| want to)? (?:${HARM}|${HARMING}|${HARMED}) (?:\\w+ ?){1,4}? ?(?:would|have|are|did|could|do|will) you$`,
    ),
    { confidence: 0.85, whole: true },
  ),
]
