import { heardReply } from '#coding/heard-reply.ts'
import { visibleText } from '#coding/hidden-characters.ts'
import { withoutMachineText } from '#coding/instruction.ts'
import { spellingsOf } from '#language-model/speech/spellings.ts'
import { lettersTogether } from './letters-apart.ts'
import { MACHINE_TEXT } from './machine-text.ts'
import { isMarkingTalk } from './marking-talk.ts'
import { withoutUnseen, withPlainLetters } from './seen-text.ts'
import { isToReader, isToReaderInAnotherLanguage } from './words-to-reader.ts'

/** Words of a turn as a second reader gets them. */
export interface ReadableReply {
  readonly text: string
  /** passages that speak to the reader and not to the other person; a mark stands for each */
  readonly instructionsFound: number
}

/** Stands where words to the reader stood: the reader knows of them and never gets them. */
export const TO_READER_MARK = '[words to the reader, not to the client]'
export const CUT_MARK = '[the rest of this turn is left out for its length]'

/** In characters. No reply that a session takes is longer, nor any turn of a client. */
export const LONGEST_TURN = 4000

/** What stands behind this many characters is nobody's words, and looking at it would take its time. */
const MOST_LOOKED_AT = 6 * LONGEST_TURN

/**
 * Takes words to the reader out of a turn before any model gets it, as the observer does, so that they change nothing.
 * The rest stays as typed but for characters that nobody sees.
 * @source clinical reference F-13, H 7
 */
export function readableReply(typed: string): ReadableReply {
  const seen = withPlainLetters(withoutUnseen(visibleText(typed.slice(0, MOST_LOOKED_AT)).text))
  const taken = withoutSentencesToReader(withoutMachines(seen))
  let instructionsFound = 0
  const text = taken.replace(TAKEN_RUN, (_, after: string) => {
    instructionsFound += 1
    return ` ${TO_READER_MARK}${after === '' ? '' : ' '}`
  })
  const spaced = text.replaceAll(MARK_AND_WORD, `${TO_READER_MARK} `).trim()
  return { text: cut(spaced), instructionsFound }
}

const MARK_AND_WORD = /\[words to the reader, not to the client\](?=[\p{L}\p{N}])/gu

/** Stands for a character taken out; it is itself taken out of what is typed beforehand. */
const TAKEN = '\ue000'
/** Passages with nothing but marks and space between them are one. */
const TAKEN_RUN = /[\s([{<“‘*_#>-]*\ue000(?:[\s\p{P}\p{S}\ue000]*\ue000)?[)\]}>”’*_]*(\s*)/gu

const takenOut = (passage: string): string => TAKEN.repeat(passage.length)

function withoutMachines(text: string): string {
  const left = MACHINE_TEXT.reduce((rest, pattern) => rest.replace(pattern, takenOut), text)
  const known = withoutMachineText(left)
  return left
    .split('')
    .map((unit, at) => (known[at] === ' ' && !/\s/u.test(unit) ? TAKEN : unit))
    .join('')
}

/** Above this many words a sentence is a whole reply without punctuation, and only clauses are taken out of it. Judgement. */
const LONGEST_SENTENCE = 45

const SENTENCE = /[^.!?…。！？\n\ue000]+[.!?…。！？]*["”'’)\]]*/gu
const CLAUSE = /(?=[,;:])|(?<=\s)(?=(?:and|but|so|then|now|please|because)\s)/iu

const withoutSentencesToReader = (text: string): string =>
  text.replace(SENTENCE, (sentence) => {
    if (!speaksToReader(sentence)) return sentence
    return sentence.split(/\s+/u).length > LONGEST_SENTENCE
      ? withoutClausesToReader(sentence.split(CLAUSE))
      : takenOut(sentence)
  })

/** A clause goes where it speaks to the reader by itself or together with the one beside it. */
function withoutClausesToReader(clauses: readonly string[]): string {
  const speaks = (at: number, to: number) => speaksToReader(clauses.slice(at, to).join(''))
  const alone = clauses.map((_, at) => speaks(at, at + 1))
  const left = clauses.map((clause, at) =>
    alone[at] ||
    (!alone[at + 1] && at + 1 < clauses.length && speaks(at, at + 2)) ||
    (!alone[at - 1] && at > 0 && speaks(at - 1, at + 1))
      ? takenOut(clause)
      : clause,
  )
  const kept = left.join('')
  return kept === clauses.join('') ? takenOut(kept) : kept
}

const speaksToReader = (sentence: string): boolean =>
  heardReply(sentence).asides.some(({ line }) => isToReader(line)) ||
  isToReader(plain(sentence)) ||
  isMarkingTalk(sentence, plain(sentence)) ||
  isToReaderInAnotherLanguage(sentence) ||
  isMarkingTalk(sentence.replace(WITHIN_WORD, ''), plain(sentence.replace(WITHIN_WORD, ''))) ||
  spellingsOf(lettersTogether(sentence)).map(plain).some(isToReader)

/** Signs that break a word up: "mas-ter-ly". */
const WITHIN_WORD = /(?<=\p{L})[-·•_~*](?=\p{L})/gu

const plain = (sentence: string): string =>
  (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

function cut(text: string): string {
  if (text.length <= LONGEST_TURN) return text
  const most = LONGEST_TURN - CUT_MARK.length - 1
  const wordEnd = text.lastIndexOf(' ', most)
  return `${text.slice(0, wordEnd > 0 ? wordEnd : most)} ${CUT_MARK}`
}
