import { contentStems } from '#coding/content-words.ts'
import { HURTING_FEELINGS, PLEASANT_FEELINGS } from '#coding/feelings-lexicon.ts'
import type { Finding, ThoughtInPlace } from '#coding/rule.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/**
 * A reflection that names a feeling the client did not name is complex, and one that holds nothing but the client's own
 * words is simple, however either is worded.
 * @source clinical reference B3 (SR, CR, RF)
 */
export function withDepth(
  codes: readonly BehaviourCode[],
  place: ThoughtInPlace,
  found: readonly Finding[],
): readonly BehaviourCode[] {
  const names = codes.includes('RF') && found.some(({ code }) => code === 'RF')
  if (names && codes.includes('SR') && isFeelingNew(place)) return swapped(codes, 'SR', 'CR')
  if (codes.includes('CR') && onlyRepeats(place, found)) return swapped(codes, 'CR', 'SR')
  return codes
}

const swapped = (
  codes: readonly BehaviourCode[],
  from: BehaviourCode,
  to: BehaviourCode,
): readonly BehaviourCode[] => codes.map((code) => (code === from ? to : code))

/** Feelings are named, and the client has lately said none of them. */
function isFeelingNew({ reading, situation }: ThoughtInPlace): boolean {
  const named = reading.words.map(({ plain }) => plain).filter(isFeeling)
  return named.length > 0 && contentStems(named).every((stem) => !situation.knownStems.has(stem))
}
const isFeeling = (word: string) => HURTING_FEELINGS.has(word) || PLEASANT_FEELINGS.has(word)

/** Behind its stem every word is from the client's last turn, and nothing is set against anything else. */
function onlyRepeats({ reading, situation }: ThoughtInPlace, found: readonly Finding[]): boolean {
  const stems = contentStems(reading.core.replace(STEM, '').split(' '))
  return (
    stems.length >= LEAST_REPEATED &&
    stems.every((stem) => situation.clientStems.has(stem)) &&
    !found.some(({ modifiers }) => modifiers.includes('dbl') || modifiers.includes('amp'))
  )
}
const STEM =
  /^(?:what i (?:am hearing|hear|heard) (?:from you )?is(?: that)?|i (?:am )?hear(?:ing)?(?: you say(?:ing)?)?(?: that)?|you (?:are|were) (?:saying|telling me)(?: that)?|you (?:said|say|told me)(?: that)?|(?:it )?(?:sounds|seems) (?:to me )?(?:like|as if)|so)\b ?/
/** A single word given back may be put in a new light. Judgement. */
const LEAST_REPEATED = 3
