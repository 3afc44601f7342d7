import type { Reflection } from './reflections.ts'
import { wordsIn } from './words.ts'

/** Fewer reflections than this show no habit. Judgement. */
const LEAST_REFLECTIONS = 5
/** Share of the reflections that begin alike and hold nothing of the client. Judgement. */
const HABIT = 0.8
/** How many opening words make a stem: "it sounds like". */
const STEM_WORDS = 3
/** Words shorter than this carry too little to tie a reflection to what was said. Judgement. */
const TELLING_LETTERS = 4

/**
 * Whether the same phrase is laid over whatever the client says. One favourite stem is no fault, in any English: it
 * counts only where, time after time, nothing behind the stem comes from this client.
 * @source clinical reference H2, A3 (stock phrase)
 */
export function isFormula(reflections: readonly Reflection[]): boolean {
  if (reflections.length < LEAST_REFLECTIONS) return false
  const stems = reflections.map(stemOf)
  const favourite = commonest(stems)
  const empty = reflections.filter(
    (reflection, at) => stems[at] === favourite && !holdsTheClient(reflection),
  )
  return empty.length / reflections.length >= HABIT
}

/** The first of those that occur most often. */
function commonest(stems: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  )?.[0]
}

const stemOf = ({ reply, marks }: Reflection): string =>
  wordsIn(reply.text.slice(marks[0]?.start ?? 0))
    .slice(0, STEM_WORDS)
    .join(' ')

function holdsTheClient({ exchange, reply, marks, deep }: Reflection): boolean {
  if (deep) return true
  const heard = new Set(exchange.client.flatMap(({ text }) => wordsIn(text)))
  return marks
    .flatMap(({ start, end }) => wordsIn(reply.text.slice(start, end)))
    .some((word) => word.length >= TELLING_LETTERS && heard.has(word))
}
