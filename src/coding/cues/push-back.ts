import type { Reading } from '#coding/reading.ts'
import { anyOf } from './cue-sign.ts'
import type { Push } from './push.ts'

/** A client's whole turn read as an answer to what the trainee just did. */
export interface PushBack {
  readonly reading: Reading
  readonly from: number
  readonly length: number
  readonly confidence: number
}

/** Lower than for discord in the open: the words alone would not say so. Judgement, to be validated. */
const PLAIN = 0.65
const LIKELY = 0.6
const FAINT = 0.5
/** A bare answer is no longer than this many words, a short one not than that. Judgement. */
const BARE_WORDS = 4
/** So few words after a question mark are its answer. Judgement. */
const ANSWER_WORDS = 2
const SHORT_WORDS = 9

/** Arguing and negating that is plain after any push. @source clinical reference A6 */
const ARGUES = anyOf([
  '(?:yeah|okay|right|maybe|sure|ya|true|i know|i get that|i hear you|that is true|i understand|fair enough|mm|i see that|i know that|no i know) (?:\\w+ )?but',
  'i (?:have |had |did |already |have already |don |even )*(?:tried|done|did|heard|been (?:told|doing|through|there)|thought of|thought about|looked into|asked) (?:all )?(?:of )?(?:that|them|this|those|everything|the|one|all|it all)',
  '^(?:did|done|tried|been|heard|seen|had|got) (?:all )?(?:that|it|there|them|one|the)',
  '(?:that|it|this|they|talking) (?:will not|would not|does not|do not|did not|is not going to|never|can not|no go|cannae) (?:\\w+ )?(?:work\\w*|help\\w*|happen\\w*|make|change|do|fix|last|come|matter)',
  '(?:everyone|everybody|they all|people|the last one|my (?:mum|wife|husband|dad|sister|gp|doctor|boss|pastor)|every(?:one)?) (?:always )?(?:says?|said|tells?|told|keep saying|keeps saying)',
  '(?:that is|it is|this is|thats) (?:not|no|never|nothing) (?:\\w+ )?(?:it|true|right|fair|the (?:point|same|problem|issue)|how|what|that|about|for me|like that|an excuse|possible|easy|simple|nice|kind|my|funny|helpful|going|nothing|a|possible|really|always|so)',
  '(?:you do not|you did not|you never|you no|you cannot|you can not) (?:know|understand|see|live|have|met|meet)',
  '(?:it is|is) (?:not|no) (?:that )?(?:as )?(?:simple|easy|so|straightforward|for me|for us)|not (?:that|so) (?:simple|easy)|easier said|if only it|if it (?:was|were) that',
  '(?:let me|can i|i was|i am still|i have not) (?:finish\\w*|talk\\w*|speak\\w*|say)|(?:hang on|hold on|wait|listen)$|^(?:hang on|hold on|wait|listen|look)',
])
/** Turning down, reasons why not, hindrances: these also answer a question, so only a push alone makes them strain. */
const DECLINES = anyOf([
  'i (?:do not|no) (?:really )?(?:think|believe|reckon|agree|see how|see it|buy)(?: so| that| it)?',
  '(?:i am|i|im|am) (?:not|no|never) (?:going to |gonna |gonnae )?(?:doing|do|having|going|taking|ringing|calling|telling|saying|asking|joining|paying|eating|leaving|moving|stopping|sitting|using|putting|lie|lying|talking|quitting|made of|made for|like that|a \\w+|that \\w+|the \\w+|saying|being)',
  'i (?:will not|would not|do not want to|do not want|can not|could not|cannae|can not just|do not do|do not need|do not have|have not got|never got|do not like|am not able)(?: \\w+)?',
  '(?:that is|it is) (?:horrible|easy for|a bit (?:much|harsh|simple)|rubbish|stupid|impossible|different|not)',
  '(?:it|that) (?:does not|did not|do not) (?:feel|seem|look|sound) (?:like |that )?(?:\\w+)',
  '(?:when|where|how|who) (?:am i|would i|could i|can i|do i|is (?:that|it)|will i|i)(?: \\w+)? (?:supposed|meant|going|gonna|get|find|do|pay|afford)',
  'what (?:good|difference|use|is the (?:point|use))',
  'i know (?:that|all that|what|it is|how|this|already|my|you)|i (?:said|only said|just said|never said|did not say|said that|told you)|i am (?:only|just)? ?saying',
  '^(?:can not|cannot|cannae)(?: \\w+)?|(?:that|this) (?:one )?(?:can not|will not|does not|cannot) (?:\\w+)',
  '(?:there is|there are|there was|got|have) (?:no|not|nobody|none|never|nothing)(?: any| a)?',
  '^(?:well |yeah |no |and |but |because )*(?:nobody|no ?one|nothing|none) (?:\\w+ )?',
  '(?:i would|i had|would) (?:much )?(?:rather|sooner|prefer)(?: not)?',
  'i (?:did not|do not) (?:come|came|ask|need) (?:to|for|here|a|any|you|more|anyone)',
  '(?:they|he|she|it|we|people) (?:would not|will not|do not|does not|did not|is not|are not|was not|can not|never|has not)(?: \\w+)?',
  'i am (?:fine|okay|all right|good|sure|thirty|always)|i feel fine|i do (?:already|that already|all that)|(?:not|never) (?:for|with|on|in) (?:me|my|his|her|their|this|a|us)',
])
const DENIES_FIRST =
  /^(?:no|nope|never|not|hardly|doubt|nothing|as if|really|since when|wrong|nobody|none)(?= |$)/
const THANKS_OFF = /^no (?:thanks|thank you|ta|you are all right|i am (?:fine|good|okay))/
/** Bare words that close the subject. @source C5, shutting down: denial, minimal reply, giving up */
const SHUTS =
  /^(?:(?:no|nope|nah|not really|i guess|i guess so|i suppose|i suppose so|maybe|if you say so|it is fine|i am fine|fine|it is okay|that is fine|all good|whatever|sure|so|so what|okay then|right then|well|anyway|i do not know|do not know|no idea|not sure|who knows|does not matter|nothing|forget it|never mind|jesus|wow|okay fine|all right then|i know|yeah i know|no i know|i said no|is it|did they|do they|would it|can i|am i|are they|you think|you think so|that is it|easy|if only|oh|hm|mhm|skip|leave it|eh|aye right|say no more|i hear you|noted|got it)(?: (?:then|now|though|thanks|sir|ma|miss|ma'am|doctor|okay))?|silence|pause)$/
const FLAT =
  /^(?:(?:okay|right|yeah|mm|sure|fine|all right|i see|uh|oh|got it|true|noted)(?: (?:okay|right|yeah|sure|fine|then|ma|sir|miss|i see|all right|thanks))?)$/
/** Giving in to the one who struck: agreement that closes the matter. @source C5, masking */
const APPEASES =
  /^(?:(?:yeah|yes|okay|no|oh) )*(?:you are right|you are probably right|sorry|my bad|i will do (?:that|it|as you say|better)|as you say|of course|yes (?:sir|ma|miss|doctor)|i am sorry|ok(?:ay)? (?:sir|ma|miss|boss))(?: |$)/

/**
 * What Motivational Interviewing calls arguing, interrupting, negating and ignoring, and what the rupture research
 * calls withdrawal: read only where the trainee pushed, so that words for no change alone are never strain.
 * @source clinical reference A6, C5; glossary, discord and sustain talk
 */
export function pushBack(
  readings: readonly Reading[],
  text: string,
  { pushed, struck, lectured, asked, questioned, cutOff }: Push,
): PushBack | null {
  const [first] = readings
  if (first === undefined) return null
  const words = readings.reduce((sum, reading) => sum + reading.words.length, 0)
  const whole = (confidence: number): PushBack => ({
    reading: first,
    from: 0,
    length: first.line.length,
    confidence,
  })
  if (
    cutOff &&
    /^(?:no|but|listen|wait|hang on|hold on|let me|look|that is not)\b/.test(first.line)
  )
    return whole(FAINT)
  if (!pushed) return lectured && !asked && isClosed(readings, words) ? whole(FAINT) : null
  if (THANKS_OFF.test(first.line)) return whole(LIKELY)
  for (const reading of readings.slice(0, 3)) {
    const match = ARGUES.exec(reading.line) ?? (asked ? null : DECLINES.exec(reading.line))
    if (match === null) continue
    const confidence = struck || reading === first ? PLAIN : LIKELY
    return { reading, from: match.index, length: match[0].length, confidence }
  }
  if (asked || (questioned && words <= ANSWER_WORDS)) return null
  if (DENIES_FIRST.test(first.line) && !AGREES_BY_NO.test(first.line)) return whole(LIKELY)
  if (SHUTS.test(first.line) && words <= BARE_WORDS) return whole(FAINT)
  if (struck && (APPEASES.test(first.line) || isClosed(readings, words))) return whole(FAINT)
  return first.asks && words <= BARE_WORDS && !ASKS_ON.test(first.line) && /\?/.test(text)
    ? whole(FAINT)
    : struck && words <= SHORT_WORDS && COUNTERS.test(first.line)
      ? whole(FAINT)
      : null
}

/** "No, you're right" and "no, I know": agreement that begins with a no. */
const AGREES_BY_NO =
  /^no (?:you are right|that is (?:true|right|fair)|i (?:agree|see)|it is (?:true|a good)|of course|worries|problem|bother|doubt)/
/** A question that takes the matter up: it asks for more. */
const ASKS_ON =
  /^(?:how|what|which|where|when|who|can|could|would|should|so|does|do|is there|are there|okay)(?= |$)/
/** A correction or a fact set against what was just said. */
const COUNTERS =
  /^(?:(?:but|well|and|because|yeah) )?(?:i|it|he|she|they|we|my \w+|you) (?:am|is|was|were|are|have|had|do|did|can|could|only|just|come|came|know|got|gave|walk|work|feel|felt|never|always|would|lost|did not|am not)(?= |$)/

const isClosed = (readings: readonly Reading[], words: number): boolean =>
  words <= BARE_WORDS &&
  readings.every(({ line, asks }) => !asks && (FLAT.test(line) || SHUTS.test(line)))
