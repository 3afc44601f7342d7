import type { Debrief } from '#feedback/debrief.ts'

/** A shorter run of words is in many replies. @source judgement */
const LEAST_RUN = 3

/**
 * The reply whose words stand in what the student wrote of the moment to go back to: the one with the longest run of
 * them, the earlier one of two alike.
 * @returns index of the reply; null where no three of its words follow each other there
 */
export function namedReply({ reflection, transcript }: Debrief): number | null {
  const named = wordsIn(reflection?.replay ?? '')
  const runs = transcript.flatMap((turn) =>
    turn.speaker === 'trainee'
      ? [{ index: turn.index, run: longestRun(named, wordsIn(turn.text)) }]
      : [],
  )
  const [longest] = runs
    .filter(({ run }) => run >= LEAST_RUN)
    .toSorted((one, other) => other.run - one.run)
  return longest?.index ?? null
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

/** How many words in a row both hold. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0
  let before: readonly number[] = []
  for (const word of one) {
    const here = other.map((each, at) => (each === word ? (before[at - 1] ?? 0) + 1 : 0))
    longest = Math.max(longest, ...here)
    before = here
  }
  return longest
}
