import { wordCount } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** Words in the middle one of all lines; judgement, to be validated. */
const MOST_IF_LACONIC = 8
const LEAST_IF_NOT = 3

/** SCN058: `laconic` decides whether talk share is counted, so it has to fit how the client talks. */
export const laconicLines: Check = ({ draft, isWhole }) => {
  const voice = draft.client?.voice
  const lengths = (draft.lines ?? []).map(({ says }) => wordCount(says)).sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)]
  if (voice === undefined || middle === undefined || !isWhole('lines')) return []
  const isOff = voice.laconic ? middle > MOST_IF_LACONIC : middle < LEAST_IF_NOT
  return isOff
    ? [
        {
          code: 'SCN058',
          path: ['client', 'voice', 'laconic'],
          atKey: true,
          message: `half of the lines have ${middle} words or ${voice.laconic ? 'more' : 'fewer'}, and "laconic" is ${voice.laconic}`,
          fix: `Set "laconic: ${!voice.laconic}" or rewrite the lines.`,
        },
      ]
    : []
}
