import type { Reading } from '#coding/reading.ts'

const IS = new Set('is am are was were'.split(' '))
const MEASURE =
  /^(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|minutes?|seconds?|\d+)$/
/** A blank on each side of the shortest word there could be. Characters. */
const ROOM_FOR_A_WORD = 4

/**
 * "I was just four minutes late": words like "just" and "literally" are no part of the plain line, but between "was" and
 * a measure they make it small, and their place in the reply shows.
 */
export const isPlayedDown = ({ words }: Reading): boolean =>
  words.some((word, at) => {
    const before = words[at - 1]
    return (
      before !== undefined &&
      IS.has(before.plain) &&
      MEASURE.test(word.plain) &&
      word.start - before.end >= ROOM_FOR_A_WORD
    )
  })
