/** Before the first words, at an even pace. @source judgement, to be validated */
const START_MS = 300
/** For each character, at an even pace: quicker than anybody types, so that nobody reads slower for it. @source judgement */
const CHARACTER_MS = 18
/** No words wait longer than this from the moment they stand, at any pace. @source judgement, to be validated */
export const LONGEST_ARRIVAL_MS = 4000
/** How long one sentence takes to appear, as `.arriving` in script.css has it. */
const APPEARS_MS = 300

/**
 * When each piece begins to appear, in milliseconds.
 * @param pace share of an even pace, as `typingPace` has it
 */
export function arrivalsOf(pieces: readonly string[], pace: number): readonly number[] {
  let at = START_MS * pace
  const starts = pieces.map((piece) => {
    const start = at
    at += piece.length * CHARACTER_MS * pace
    return start
  })
  const last = starts.at(-1) ?? 0
  const share = Math.min(1, (LONGEST_ARRIVAL_MS - APPEARS_MS) / last)
  return starts.map((start) => Math.round(start * share))
}

/** Sentences with the space after them: joined again they are the words. */
export const sentencesOf = (words: string): readonly string[] =>
  words.match(/.+?(?:[.!?…]["”’)]*\s+|$)/gsu) ?? []
