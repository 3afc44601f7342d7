import { SMALL_WORDS, stem } from '#coding/content-words.ts'
import { KNOWN_WORDS, SEEN_WORDS } from '#coding/known-words.generated.ts'
import { isListed, plainForm } from '#coding/spelling.ts'
import { addressedLines } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SentenceInTurn, SpeechRule } from './sentence-in-turn.ts'

/** A word or two of another language, a name, an endearment, are anybody's. Judgement. */
const WORDS_ENOUGH = 3
/**
 * Of the longer words this share is English that people are known to use. Judgement: of 15,000 sentences of clients
 * in many varieties of English two have less.
 */
const LEAST_KNOWN = 0.4
const SHORTEST_WORD = 3
/** Words with letters that English does not have, even short ones. Judgement. */
const MARKED_ENOUGH = 2
const MARKED_SHARE = 0.3

const FOREIGN_LETTERS_SHARE = 0.2
const FOREIGN_LETTERS_ENOUGH = 3

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  ko: /\p{Script=Hangul}/u,
  mk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  sr: /[\p{Script=Cyrillic}\p{Script=Latin}]/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
}
const LATIN = /\p{Script=Latin}/u

/**
 * Not the language of the scenario. For English the words tell; for any other language only the letters do, so that
 * French in a Spanish scenario passes.
 */
export const isInOtherLanguage: SpeechRule = (spoken) => {
  const [language = 'en'] = spoken.rules.scenario.locale.split('-')
  if (isInOtherScript(spoken.sentence, SCRIPTS[language] ?? LATIN)) return true
  return language === 'en' && !isInEnglish(spoken)
}

function isInOtherScript(sentence: string, script: RegExp): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? []
  const foreign = letters.filter((letter) => !script.test(letter)).length
  const isEnough = foreign >= Math.min(FOREIGN_LETTERS_ENOUGH, letters.length)
  return foreign > 0 && isEnough && foreign / letters.length > FOREIGN_LETTERS_SHARE
}

/** What is too short to tell passes, unless the turn it stands in tells. */
const isInEnglish = ({ sentence, turn, rules: { scenario } }: SentenceInTurn): boolean =>
  mostlyKnown(sentence, scenario) && mostlyKnown(turn, scenario)

function mostlyKnown(text: string, scenario: Scenario): boolean {
  const words = tellingWords(text)
  const marked = (text.match(/[\p{L}']+/gu) ?? []).filter(isMarked).length
  if (marked >= MARKED_ENOUGH && marked / words.length > MARKED_SHARE) return false
  if (words.length < WORDS_ENOUGH) return true
  const own = ownStems(scenario)
  const known = words.filter((word) => isKnown(word) || own.has(stem(word))).length
  return known / words.length >= LEAST_KNOWN
}

/** Longer words, each once, less the names: capitals within a sentence. */
const tellingWords = (text: string): readonly string[] => [
  ...new Set(
    (text.replaceAll('’', "'").match(/[\p{L}']+/gu) ?? [])
      .filter((word, at) => at === 0 || !/^\p{Lu}\p{Ll}/u.test(word))
      .map((word) => word.toLowerCase().replace(/^'+|'+$/g, ''))
      .filter((word) => word.length >= SHORTEST_WORD),
  ),
]

/** Not a name, and with a letter that has a mark. */
const isMarked = (word: string): boolean => /^\p{Ll}/u.test(word) && /[^a-z'’]/i.test(word)

let englishStems: ReadonlySet<string> | undefined
const englishWords = (): ReadonlySet<string> => {
  englishStems ??= new Set(
    [...KNOWN_WORDS.split(' '), ...SEEN_WORDS.split(' '), ...SMALL_WORDS].flatMap((word) => [
      word,
      stem(word),
    ]),
  )
  return englishStems
}

const isKnown = (word: string): boolean => {
  const english = englishWords()
  if (isListed(word) || english.has(word) || english.has(stem(word))) return true
  const plain = plainForm(word).split(' ')
  return plain.every((each) => each.length < SHORTEST_WORD || english.has(each))
}

const books = new WeakMap<Scenario, ReadonlySet<string>>()

/** The stems of everything the author lets the client say. */
function ownStems(scenario: Scenario): ReadonlySet<string> {
  const known = books.get(scenario)
  if (known !== undefined) return known
  const own = new Set(
    addressedLines(scenario).flatMap(({ line }) => tellingWords(line.says.toLowerCase()).map(stem)),
  )
  books.set(scenario, own)
  return own
}
