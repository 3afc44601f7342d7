import { CODE_DEFINITIONS, type CodeDefinition } from '#coding/code-definition.ts'
import {
  type CodedTurn,
  type CodeMark,
  LIMIT_PARTS,
  type LimitPart,
  marksOf,
} from '#coding/coded-turn.ts'
import { LEAST_SURE_HARM } from '#simulation/hear.ts'
import type { Note } from './debrief.ts'
import { hasUnreadWords, isDoubtedHarmMark } from './doubt.ts'
import { limitPartsInWords } from './limit-parts-in-words.ts'

/**
 * The marks of a reply in plain words, in the order of the reply: every mark that counts, however sure the observer is
 * of it. A mark whose words do not stand in the reply is left out: no note without its quote.
 */
export const notesOn = (text: string, coded: CodedTurn): readonly Note[] =>
  marksOf(coded)
    .map((mark) => noteOn(text, mark, coded))
    .filter(({ quote }) => quote.trim() !== '')
    .toSorted((one, other) => one.mark.start - other.mark.start)

function noteOn(text: string, mark: CodeMark, coded: CodedTurn): Note {
  const definition: CodeDefinition = CODE_DEFINITIONS[mark.code]
  return {
    code: mark.code,
    mark,
    quote: text.slice(mark.start, mark.end),
    name: definition.name,
    ...(hedgedOn(mark) ??
      doubtedOn(mark, definition) ?? {
        explanation: explanationOf(mark, definition, hasUnreadWords(coded)),
        tone: definition.tone,
      }),
  }
}

/** What a mark says of itself that its code alone would not. */
function hedgedOn({ modifiers }: CodeMark): Pick<Note, 'explanation' | 'tone'> | null {
  if (modifiers.includes('off'))
    return {
      explanation: 'This reads as something other than what the client had said; checking helps.',
      tone: 'hindered',
    }
  if (modifiers.includes('gen'))
    return {
      explanation:
        'A phrase that would fit anybody; a word of the client’s own would show who was heard.',
      tone: 'neutral',
    }
  return null
}

/** Harm of which the observer is unsure is told with doubt; where it did not hurt the client, as neither help nor harm. */
function doubtedOn(
  mark: CodeMark,
  { name }: CodeDefinition,
): Pick<Note, 'explanation' | 'tone'> | null {
  return isDoubtedHarmMark(mark)
    ? {
        explanation: `This may be “${name}”; the observer is not sure, so let your own ear decide.`,
        tone: mark.confidence < LEAST_SURE_HARM ? 'neutral' : 'hindered',
      }
    : null
}

const explanationOf = (
  { limitParts }: CodeMark,
  { whatItDoes }: CodeDefinition,
  hasUnread: boolean,
): string =>
  limitParts === undefined ? whatItDoes : `${whatItDoes} ${partsInWords(limitParts, hasUnread)}`

/** @source clinical reference A5, the four-part limit */
function partsInWords(parts: readonly LimitPart[], hasUnread: boolean): string {
  const missing = LIMIT_PARTS.filter((part) => !parts.includes(part))
  if (missing.length === 0) return `All four parts were there: ${limitPartsInWords(LIMIT_PARTS)}.`
  const there = LIMIT_PARTS.filter((part) => parts.includes(part))
  if (hasUnread && there.length > 0)
    return `Of the four parts the observer heard ${limitPartsInWords(there)}; it cannot tell whether the words it could not read held more.`
  return there.length === 0
    ? `It could hold four parts: ${limitPartsInWords(LIMIT_PARTS)}.`
    : `Of the four parts it held ${limitPartsInWords(there)}; still to add: ${limitPartsInWords(missing)}.`
}
