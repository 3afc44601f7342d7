import { heardBefore } from './heard-before.ts'
import { asSeen, bareWords, type SentenceInTurn, type SpeechRule } from './sentence-in-turn.ts'
import { MOST_STAGE_WORDS } from './turn-wrapping.ts'

/** Judgement: what people say twice is short, and what is said word for word again is not theirs. */
const SHORT_WORDS = 3
const MOST_SHORT_REPEATS = 3
const MOST_SAME_WORDS = 4
const MOST_SAME_PHRASES = 3

const SHAPES: readonly RegExp[] = [
  // data, lists, headings, tables, rules
  /^\s*(?:[{[<|]|#{1,6}\s|>\s|(?:[-+•◦▪●]|\d{1,2}[.)]|[a-h]\))\s+\S|[-=_*~]{3,})/iu,
  /["'][\w ]+["']\s*:\s*(?:["'[{\d]|true|false|null)/,
  // anything between stars, brackets or underscores, and unclosed ones
  /[*[\]{}`]|\([^()]*\)|（|(?:^|\s)_[^_\s][^_]*_(?=\W|$)|\s\|\s/u,
  // encoded: no word is like that
  /[A-Za-z0-9+/]{10,}={1,2}(?=\W|$)|(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[a-z])[A-Za-z0-9+/]{16,}|\b(?:[0-9a-f]{2}[ :]){5,}|(?:[.\-–]{1,5} ){6,}|\b[01]{7,}\b/,
  /[\p{L}\p{N}]{32,}|(.)\1{11,}/u,
]

/** What is seen of somebody, as a story tells it. */
const SHOWN =
  '(?:looks?|shrugs?|sighs?|pauses?|glances?|nods?|smiles?|shifts?|stares?|fidgets?|leans?|laughs? (?:softly|quietly|bitterly|nervously)|takes? a (?:deep )?breath|folds? (?:his|her|their) arms|turns? (?:away|to))'
const SHOWN_FURTHER =
  '(?: (?:at|away|down|up|slightly|softly|quietly|and|for|out|back|over|off|his|her|their|a|the|in|into)\\b|[.,;]|$)'

/** Words that a person could say in a room or type in a chat, and has not said before. */
export const isNoSpeech: SpeechRule = (spoken) =>
  !hasWords(spoken) ||
  SHAPES.some((shape) => shape.test(spoken.sentence)) ||
  isNarrated(spoken) ||
  isSaidBefore(spoken) ||
  goesRound(spoken.plain)

/** An ellipsis may stand for silence, where nothing has been said yet. */
const hasWords = ({ sentence, soFar }: SentenceInTurn): boolean =>
  /[\p{L}\p{N}]/u.test(sentence) ||
  ((soFar?.says ?? '') === '' && /^(?:…|\.{3})$/u.test(sentence.trim()))

/** The client told about from outside. Whoever speaks of another puts themself into the sentence: "he looks at me". */
function isNarrated({ plain, rules }: SentenceInTurn): boolean {
  const { calledName, pronouns } = rules.scenario.client
  const [subject = ''] = pronouns.split('/')
  const told = (who: string, does: string) =>
    new RegExp(
      `(?:^|[.!?…"”] )${who.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '.')} (?:\\w+ly )?${does}${SHOWN_FURTHER}`,
      'u',
    ).test(plain)
  if (told(calledName, `(?:${SHOWN}|says|whispers|mutters)`)) return true
  return told(subject, SHOWN) && !/\b(?:i|i'\w+|me|my|we|us|our|you|your)\b/.test(plain)
}

/** What the author's line says twice may be said twice. */
function isSaidBefore({ plain, plainTurn, before, rules }: SentenceInTurn): boolean {
  const bare = bareWords(plain)
  const own = bareWords(asSeen(rules.direction.line?.line.says ?? ''))
  const isAuthored = bare !== '' && own.split(bare).length > 2
  const same = before.filter((each) => bareWords(each) === bare).length
  const isShort = bare.split(' ').length <= SHORT_WORDS
  if (bare !== '' && !isAuthored && same >= (isShort ? MOST_SHORT_REPEATS : 1)) return true
  const { repeatable } = heardBefore(rules)
  return repeatable.has(bare) || repeatable.has(bareWords(plainTurn))
}

/** The same few words over and over. */
function goesRound(plain: string): boolean {
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? []
  return [1, 2, 3, 4, 5, 6].some((length) => {
    let same = 0
    return words.some((word, at) => {
      same = at >= length && words[at - length] === word ? same + 1 : 0
      return same >= (length === 1 ? MOST_SAME_WORDS : MOST_SAME_PHRASES * length)
    })
  })
}

/** A stage direction shows something small and quotes nobody. */
export const isNoStage = (stage: string): boolean =>
  !/^\p{Ll}/u.test(stage) ||
  stage.split(/\s+/).length > MOST_STAGE_WORDS ||
  /["“”*[\]{}()<>|]/.test(stage)
