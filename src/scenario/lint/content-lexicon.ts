import { wholeWords } from './whole-words.ts'

/** Something hard to meet that a text may hold, and the words by which a content note names it. English. */
export interface HardContent {
  /** as it is named to the author: "suicide" */
  readonly name: string
  /** whole words that speak of it */
  readonly speaksOf: RegExp
  /** whole words of a note that prepares for it */
  readonly noteNames: RegExp
}

const denied =
  "(?<!(?:not|n't|never|nobody) (?:want to |wanted to |thought of |thinking of |think of )?)"
const self = '(?:my|your|him|her|them|our)sel(?:f|ves)'
const kin =
  '(?:mum|mam|mom|dad|mother|father|nan|gran|granny|grandad|grandma|grandpa|husband|wife|brother|sister|son|daughter|baby)'
const person =
  '(?:me|you|him|her|us|them|my \\w+|his \\w+|her \\w+|the (?:kid|child|boy|girl|baby)s?)'

/**
 * What a reader may want to be warned of. Set phrases and unmistakable words only: a lexicon that cries at "dead tired"
 * is switched off. Judgement, to be validated with authors and readers.
 */
export const HARD_CONTENT: readonly HardContent[] = [
  {
    name: 'suicide',
    speaksOf: wholeWords(
      `suicid\\w*|(?:kill(?:ed|ing)?|hang(?:ed|ing)?) ${self}|(?:end|ending|ended|take|taking|took) (?:my|your|his|her|their) (?:own )?life|end it all|better off (?:dead|without me)|(?:do not|don't|not) (?:want to )?wake up|${denied}want(?:ed)? to (?:die|be dead)|wish(?:ed)? i (?:was|were) dead|overdos\\w*`,
    ),
    noteNames: wholeWords(
      'suicid\\w*|wak(?:e|ing) up|(?:wish(?:es|ing)?|wanting) to (?:die|be dead)|end(?:ing)? (?:a|his|her|their) life|overdose|self-harm and death',
    ),
  },
  {
    name: 'self-harm',
    speaksOf: wholeWords(
      `self[- ]harm\\w*|${denied}(?:cut|cutting|burn|burning|burnt|hurt|hurting|harm|harming) ${self}`,
    ),
    noteNames: wholeWords(
      `self[- ](?:harm|injur)\\w*|(?:hurt|harm|cutt?|injur)(?:ing)? ${self}|cutting`,
    ),
  },
  {
    name: 'violence',
    speaksOf: wholeWords(
      `(?:hits|punched|punches|slapped|slaps|beat|beats|beaten|strangled|choked|stabbed|smacked|kicked|shoved|attacked) ${person}|hit ${person} (?:with (?!it)|in the|on the|across|again)|(?:black eye|split lip|broken nose)|beat(?:en)? up|(?:with|pulled) a knife|threatened to kill|raised his (?:hand|fist)`,
    ),
    noteNames: wholeWords(
      'violen\\w*|physical(?:ly)? (?:harm|hurt|abus)\\w*|fights?|fighting|assault\\w*|attack\\w*|abus\\w*|beat(?:en|ing)s?|hitting|slap\\w*|smack\\w*|weapons?|knife|knives|punish\\w*',
    ),
  },
  {
    name: 'abuse',
    speaksOf: wholeWords(
      'abus(?:ed|ive|er|ing)|child abuse|sexual abuse|molest\\w*|rap(?:e|ed|ist)|groomed|sexual(?:ly)? assault\\w*|touched me (?:where|down|when i was)',
    ),
    noteNames: wholeWords(
      'abus\\w*|assault\\w*|rape|molest\\w*|groom(?:ed|ing)|coerc\\w*|control(?:ling)? (?:relationship|partner|behaviour)|harm to a child',
    ),
  },
  {
    name: 'racism',
    speaksOf: wholeWords(
      'racis[mt]s?|racial\\w*|go back to (?:your|where you)|(?:the )?n[- ]word|(?:a|that|the) slur|islamophob\\w*|antisemit\\w*',
    ),
    noteNames: wholeWords(
      'racis\\w*|racial\\w*|slurs?|discriminat\\w*|prejudice\\w*|islamophob\\w*|antisemit\\w*|xenophob\\w*|microaggression\\w*|assumptions about (?:culture|race|faith)',
    ),
  },
  {
    name: 'death',
    speaksOf: wholeWords(
      `(?:he|she|they|it|${kin}|(?:my|our|his|her|their) (?!phone|battery|car|laptop|bike|plant)(?:\\w+ )?\\w+|(?:when|since|after|before) \\w+(?: \\w+)?)(?:'d| had| has)? (?:died|passed away)|(?:my|our|his|her|their|\\w+'s) (?:\\w+ )?funeral|(?:he|she|they|${kin}) (?:is|was|were|are) dead|(?:she|he)'s dead(?! (?:tired|good|easy|nice|funny|on|right|set|sure|slow|quiet|end))|buried (?:him|her|them|my|our)|stillb\\w*|miscarr\\w*|cremat\\w*|deathbed`,
    ),
    noteNames: wholeWords(
      'death|deaths|dead|died|dying|bereave\\w*|grief|griev\\w*|mourn\\w*|funerals?|passed away|widow\\w*|miscarr\\w*|stillb\\w*|loss of (?:a|her|his|their) (?:\\w+ )?(?:child|baby|parent|mother|father|partner|husband|wife|friend|brother|sister|grandparent)',
    ),
  },
  {
    name: 'addiction',
    speaksOf: wholeWords(
      'alcoholi\\w*|addict\\w*|gambl\\w*|relaps\\w*|rehab|heroin|cocaine|(?:drink|drinking|drank) (?:too much|every (?:night|day|evening)|in the morning)|(?:the|my|his|her) drinking|drink[- ]driv\\w*|drunk',
    ),
    noteNames: wholeWords(
      'addict\\w*|alcohol\\w*|drink\\w*|drunk\\w*|drugs?|gambl\\w*|substance\\w*|rehab',
    ),
  },
  {
    name: 'sexualised remarks',
    speaksOf: wholeWords(
      "sexy|(?:i|i'd) fancy you|fancied you|you(?:'re| are) (?:so |very |really )?(?:gorgeous|beautiful|attractive|hot|pretty)|(?:sleep|slept) with you|kiss(?:ed|ing)? you|in bed with you|undress\\w*|flirt\\w*",
    ),
    noteNames: wholeWords(
      'sexual\\w*|flirt\\w*|attract\\w*|erotic\\w*|romantic\\w*|desire|advances|suggestive',
    ),
  },
  {
    name: 'an eating problem',
    speaksOf: wholeWords(
      'anorexi\\w*|bulimi\\w*|bing(?:e|ed|ing) (?:and|eat|on)\\w*|purg(?:e|ed|ing)|ma(?:ke|de|king) myself sick|starv(?:e|ed|ing) myself',
    ),
    noteNames: wholeWords('eating|food|weight|anorexi\\w*|bulimi\\w*|starv\\w*'),
  },
]
