import { contentStems } from '#coding/content-words.ts'
import { HURTING_FEELINGS, PLEASANT_FEELINGS } from '#coding/feelings-lexicon.ts'
import type { Finding, ThoughtInPlace } from '#coding/rule.ts'
import { isContraryFeeling } from '#coding/shown-feeling.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/**
 * A reflection that names a feeling the client did not name is complex, and one that holds nothing but the client's own
 * words is simple, however either is worded. A feeling contrary to the one they show is a reflection that is wrong.
 * @source clinical reference B3 (SR, CR, RF)
 */
export function withDepth(
  codes: readonly BehaviourCode[],
  place: ThoughtInPlace,
  found: readonly Finding[],
): readonly BehaviourCode[] {
  if (isContraryFeeling(place) && codes.every((code) => code === 'DISM'))
    return found.map(({ code }) => code).filter((code) => REFLECTS.has(code))
  const names = codes.includes('RF') && found.some(({ code }) => code === 'RF')
  if (names && codes.includes('SR') && isFeelingNew(place)) return swapped(codes, 'SR', 'CR')
  if (codes.includes('CR') && repeatedFrom(place, found) !== null) return swapped(codes, 'CR', 'SR')
  return codes
}

const REFLECTS: ReadonlySet<BehaviourCode> = new Set(['SR', 'CR', 'RF'])

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

/**
 * Where the client's own words begin in a thought that holds nothing else behind its stem, and sets nothing against
 * anything.
 * @returns characters into the line; null where something is added
 */
export function repeatedFrom(
  { reading: { line, core }, situation }: ThoughtInPlace,
  found: readonly Finding[],
): number | null {
  const given = core.replace(STEM, '')
  const stems = contentStems(given.split(' '))
  const adds = found.some(({ modifiers }) => modifiers.includes('dbl') || modifiers.includes('amp'))
  return !adds &&
    stems.length >= LEAST_REPEATED &&
    stems.every((stem) => situation.clientStems.has(stem))
    ? line.length - given.length
    : null
}
const STEM =
  /^(?:what i (?:am hearing|hear|heard) (?:from you )?is(?: that)?|i (?:am )?hear(?:ing)?(?: you say(?:ing)?)?(?: that)?|you (?:are|were) (?:saying|telling me)(?: that)?|you (?:said|say|told me)(?: that)?|(?:it )?(?:sounds|seems) (?:to me )?(?:like|as if)|so)\b ?/
/** A single word given back may be put in a new light. Judgement. */
const LEAST_REPEATED = 2
