/** The longest and the shortest sentence that a person gives back as it was, in words. Judgement. */
const LONGEST = 16
const SHORTEST = 3

/** Sentences that cannot be given back by turning the persons: they ask, quote or speak to the listener. */
const NOT_TURNABLE = /[?"“”‘]|\b(?:you|your|yours|you'\w+|let's|please|sorry|thanks?|hello|hi)\b/i
/** Orders and the like: turned, they would order the client about. */
const ORDERS =
  /^(?:please |just |now )?(?:don't|do|let|ask|tell|say|go|come|give|take|put|stop|leave|wait|never mind|forget|try|think|keep|call|listen)\b/i

/** What people say before they say something. */
const LEAD_IN =
  /^(?:(?:and|but|so|well|yeah|yes|no|okay|right|look|see|anyway|honestly|actually|i mean|i suppose|i guess|i think|oh|mm+|only|because|like)\b[,.…]?\s+)+/i

const TURNED: Readonly<Record<string, string>> = {
  "i'm": "you're",
  'i am': 'you are',
  'i was': 'you were',
  "i wasn't": "you weren't",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  'am i': 'are you',
  'was i': 'were you',
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
}

const FIRST_PERSON = new RegExp(
  `\\b(?:${Object.keys(TURNED)
    .toSorted((one, other) => other.length - one.length)
    .join('|')})(?![\\w'])`,
  'gi',
)

/** Words that start a sentence with a capital and go without one inside. */
const SMALL_AT_START =
  /^(?:the|a|an|that|this|it|he|she|they|there|you|your|everyone|everybody|nobody|nothing|everything|somebody|someone|something|people|some|most|all|one|in|on|at|by|if|when|then|now|not|never|always|sometimes|maybe|like|just|for|from|with|after|before|as|every|it's|that's|there's|he's|she's|they're|you're|you've|you'd|you'll|half|my|what|how|since|until|once|last|two|three|still|too|even|don't|can't|won't|didn't|couldn't|no|it'll|it'd|he'd|she'd|they'd|there'd|we|we're|we've|i|i'm|i've|i'd|i'll|am|was|got|both|only|where|which|her|his|their|our|into|out|up|off|home|mostly|nearly|because|who|why|whatever|tell|ask|easy|hard)\b/i

/** Words of the client with the persons turned. */
export interface TurnedWords {
  /** as a sentence begins: "You walk past the folder"; without a full stop */
  readonly atStart: string
  /** as it goes on after another word; null where the first word may be a name */
  readonly inside: string | null
}

/** The sentence that a listener would give back; null where none lends itself. */
export function turnedSentence(clientSaid: string): TurnedWords | null {
  const sentences = sentencesOf(clientSaid)
    .map((sentence) => sentence.replace(LEAD_IN, ''))
    .filter((sentence) => isTurnable(sentence))
  const own = sentences.findLast((sentence) => /\b(?:i|i'\w+|me|my)\b/i.test(sentence))
  const chosen = own ?? sentences.at(-1)
  return chosen === undefined ? null : turned(chosen)
}

/** The last words, as an echo has them: the last clause where it is short enough, else its end. */
export function turnedTail(clientSaid: string): TurnedWords | null {
  const last = sentencesOf(clientSaid).at(-1)?.replace(LEAD_IN, '')
  if (last === undefined || !/\p{L}/u.test(last)) return null
  const clauses = last.split(CLAUSE)
  const tail = [last, clauses.at(-1) ?? ''].find((words) => isBetween(words, 2, LONGEST_TAIL))
  return turned(tail ?? last.split(/\s+/).slice(-LONGEST_TAIL).join(' '))
}

/** Words. Judgement. */
const LONGEST_TAIL = 7
const CLAUSE = /,\s+(?:(?:and|but|so|because)\s+)?|\s+(?:and|but|because)\s+/

const isTurnable = (sentence: string): boolean =>
  isBetween(sentence, SHORTEST, LONGEST) && !NOT_TURNABLE.test(sentence) && !ORDERS.test(sentence)

const isBetween = (words: string, least: number, most: number): boolean => {
  const count = words.split(/\s+/).length
  return count >= least && count <= most
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll('’', "'")
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.replace(/[.!…,;:\s]+$/, '').trim())
    .filter((sentence) => sentence !== '')

function turned(words: string): TurnedWords {
  const other = words
    .replace(/[?]+$/, '')
    .replace(FIRST_PERSON, (word) => TURNED[word.toLowerCase()] ?? word)
  return {
    atStart: other.charAt(0).toUpperCase() + other.slice(1),
    inside:
      SMALL_AT_START.test(other) || /^\P{Lu}/u.test(words)
        ? other.charAt(0).toLowerCase() + other.slice(1)
        : null,
  }
}
