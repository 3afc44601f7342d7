import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING, opened } from './opening.ts'
import { PEOPLES } from './peoples.ts'

const PARENT = '(?:mum|mummy|mother|dad|daddy|father|parent|wife|husband)'
const BAD = '(?:bad|terrible|awful|rubbish|horrible|useless|unfit|neglectful|lousy|crap|shit)'
const VILE =
  '(?:terrible|awful|horrible|sick|disgusting|dreadful|vile|wicked|cruel|nasty|shocking|evil|appalling|shameful|mean)'

/** The client tells of an act of their own, and of none that was done to them. */
const ownsAnAct = ({ situation: { clientLine } }: ThoughtInPlace): boolean =>
  /\bi (?:just |only |nearly |almost |once |have |had |sometimes |even |did |then |really |do )*(?:shook|shake|shaken|hit|slapped|slap|smacked|smack|shouted|shout|screamed|scream|yelled|left (?:him|her|them|the (?:baby|kids|children))|threw|pushed|grabbed|locked|hurt|dropped|told|said|called|kicked|bit)\b/.test(
    clientLine,
  ) &&
  !/\bme\b|\b(?:he|she|they|dad|mum) (?:\w+ )?(?:hit|shook|locked|left|told|called|threw|said)\b/.test(
    clientLine,
  )
/** There it decides something about a people too, which is for the networks to see. */
const tellsOfASlight = ({ situation: { clientLine } }: ThoughtInPlace): boolean =>
  new RegExp(`\\b(?:slurs?|racis\\w+|accent|scarf|${PEOPLES})\\b`).test(clientLine)
const isNotTheirWord = ({ reading, situation: { clientLine } }: ThoughtInPlace): boolean =>
  !reading.asks && !new RegExp(`\\b${BAD} ${PARENT}\\b`).test(clientLine)
/** Said of the client in the thought before. */
const followsJudgement = ({ turn, position }: ThoughtInPlace): boolean =>
  /^(?:but |well )?you (?:can not|are|should|keep|only|just|always|must|do not)\b/.test(
    turn[position - 1]?.line ?? '',
  )

/** Contempt, shaming, blame, and reassurance that closes. @source clinical reference B3, CONF, DISM */
export const PLAIN_JUDGEMENT_RULES = [
  rule(
    'DISM',
    'dismissal.not-a-bad-parent',
    new RegExp(
      `^${OPENING}(?:i (?:am sure|promise|know) )?(?:(?:you are not|that does not make you|i (?:do not|never) think(?: that)? you are|nobody thinks you are|i would not say you are)(?: being)? an? ${BAD} ${PARENT})(?: at all| love| to me)*$`,
    ),
    { when: isTold, confidence: 0.8, whole: true },
  ),
  rule(
    'DISM',
    'dismissal.they-did-not-mean-it',
    opened(
      /(?:i am sure |probably |surely )?(?:he|she|they|people)(?: probably| surely| just)? (?:did|do|does) not (?:really |actually )?mean (?:it|that|anything|any harm|you|to)\b(?! (?:to|enough))/,
    ),
    {
      when: (place) => isTold(place) && !tellsOfASlight(place),
      confidence: 0.75,
      whole: true,
      unless: /\byou (?:said|say|told|hope|hoped|think|thought|wonder|want|tell)\b/,
    },
  ),
  rule(
    'DISM',
    'dismissal.every-parent',
    opened(
      /(?:every (?:single |new |other )?(?:mum|mother|dad|father|parent|couple|family|teenager|brother|sister|marriage)|all (?:new )?(?:mums|mothers|dads|fathers|parents|couples|families|teenagers)) (?!(?:is|are) different).{2,45}\b(?:sometimes|now and (?:then|again)|from time to time|at times|once in a while|at some point|some days|occasionally)(?: you know| you see| after all)?$/,
    ),
    { when: isTold, confidence: 0.75, whole: true, unless: /\b(?:you|as if|expects?|tells?)\b/ },
  ),
  rule(
    'VAL',
    'validation.not-your-fault',
    opened(
      /(?:it|that|this|what (?:happened|he did|she did|they did)) (?:is|was) (?:not|never) (?:ever )?(?:your|you are) fault(?: at all)?$/,
    ),
    {
      when: (place) => isTold(place) && !/\bmy fault\b/.test(place.situation.clientLine),
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'DISM',
    'dismissal.closes-it',
    /^.{4,90}\bbut at least (?:the|you have|he|she|they|it|nobody|your)\b|\b(?:must|will) have (?:had )?(?:his|her|their) reasons|^(?:.{0,30}\b)?(?:he|she|they|you) will (?:soon |all |always )*(?:come round|find (?:someone|somebody|your \w+|another)|meet (?:someone|somebody)|have no trouble|get (?:over|used to) (?:it|this|that))\b|^(?:it|that) is only (?:banter|a joke)/,
    { when: isTold, confidence: 0.75, whole: true, unless: /\b(?:say|tell|hope|fear|afraid)\b/ },
  ),
  rule(
    'CONF',
    'confrontation.told-of-oneself',
    opened(
      /you (?:do |are |being |seem |sound |a bit |getting |only )*(?:defensive|resistant|hostile|repressed|avoidant|performing|avoiding \w+ responsibility|taking it out on \w+|in denial|running away|hid(?:e|ing) behind)\b|(?:you have|you got|that is|it is|this is|what you have is)(?: got)? an? (?:\w+ ){0,2}(?:disorder|complex|syndrome|defence|drink problem)\b|(?:that|this) (?:is|was|would be) (?:not )?an? (?:terrible )?(?:good attitude|selfish thing|betrayal)|what (?:kind|sort) of (?:mother|mum|father|dad|parent|person|son|daughter) |what is wrong with you/,
    ),
    { unless: /\b(?:say|said|feel|might|wonder|told|called?)\b/, confidence: 0.75, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.terrible-thing',
    new RegExp(
      `^(?:oh |well |but |god |no |i (?:must|have to) say |sorry but )*(?:that|this|it|what) (?:is|was|an?)(?: such)?(?: an?)? ${VILE} (?:thing (?:for you )?to (?:do|say|have (?:said|done))|way (?:for you )?to (?:treat|speak|talk|behave))\\b.{0,40}$`,
    ),
    {
      when: (place) => isTold(place) && ownsAnAct(place),
      unless: /\b(?:to you|yourself|to hear|for you to (?:hear|carry|live))\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'CONF',
    'confrontation.your-own-child',
    new RegExp(
      `^${OPENING}(?:that|this|what) (?:is|was|an?)(?: such)?(?: an?)? ${VILE} thing to (?:do|say|think|have (?:said|done))\\b.{0,12}\\byour own (?:child|baby|son|daughter|kids?|children|mother|mum|father|dad|flesh and blood)$`,
    ),
    { when: isTold, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.bad-parent',
    new RegExp(
      `^${OPENING}you are (?:a bit of |such |being |clearly |kind of )*an? ${BAD} ${PARENT}(?: (?:for|to have|if you|because you|when you)\\b.{2,50})?$`,
    ),
    { when: isNotTheirWord, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.calm-down',
    opened(
      /you (?:need to|have to|have got to|got to|should|must|ought to) (?:just |please |try to )?(?:calm (?:yourself )?down|control yourself|pull yourself together|settle down|cool (?:off|down)|get (?:a hold|control) of yourself|stop shouting|watch your (?:tone|language|mouth|attitude))(?: now| please| a bit| first| right now| before \w.{0,30})*$/,
    ),
    { when: isTold, confidence: 0.75, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.buys-people',
    opened(
      /you (?:can not|should not|will not be able to|do not get to) (?:just |simply |go around )?(?:buy(?:ing)?|brib(?:e|ing)) (?:my |their |his |her )?(?:people|me|friends?|friendship|love|your way|someone|anyone|affection|them|everyone)\b/,
    ),
    { when: isTold, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.called-so',
    opened(
      /(?:it|that|this) is (?:a bit |so |pretty |frankly |a little |plain |being )*(?:manipulative|attention seeking|childish|selfish|pathetic|immature|emotional blackmail|blackmail|bribery|manipulation|controlling|ridiculous)$/,
    ),
    { when: (place) => isTold(place) && followsJudgement(place), confidence: 0.75, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.your-own-fault',
    opened(
      /(?:it|that|this) (?:is|was) (?:all |only |partly |mostly |kind of |a bit )*your own (?:silly |stupid |damn |bloody )*fault\b/,
    ),
    {
      when: isTold,
      confidence: 0.8,
      whole: true,
      unless: /\byou (?:say|said|think|tell)\b|\bas if\b/,
    },
  ),
  rule(
    'CONF',
    'confrontation.grow-up',
    opened(
      /you (?:are|do|keep|just)\b.{1,50}\b(?:(?:because|cause|as) you are|too|just|so) (?:too |so |just |only )*(?:scared|afraid|frightened|immature|lazy|childish)(?: (?:to|of))? (?:to )?(?:grow(?:ing)? up|be(?:ing)? an adult|act(?:ing)? your age|tak(?:e|ing) responsibility)$/,
    ),
    {
      when: (place) => isTold(place) && !/\b(?:grow|adult|age)/.test(place.situation.clientLine),
      confidence: 0.75,
      whole: true,
    },
  ),
]
