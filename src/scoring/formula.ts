import { plainLine } from '#coding/plain-line.ts'
import { givesShownFeeling } from '#coding/shown-feeling.ts'
import type { Reflection } from './reflections.ts'
import { contentOf, wordsIn } from './words.ts'

/** Fewer reflections than this show no habit. Judgement. */
const LEAST_REFLECTIONS = 5
/** Share of the reflections that begin alike and hold nothing of the client. Judgement. */
const HABIT = 0.8
/** How many opening words make a stem: "it sounds like". */
const STEM_WORDS = 3

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

function stemOf({ reply, marks }: Reflection): string {
  const words = wordsIn(reply.text.slice(marks[0]?.start ?? 0))
  const first = words.findIndex((word) => !LEADING.has(word))
  return words.slice(Math.max(0, first)).slice(0, STEM_WORDS).join(' ')
}

/** Words that may stand before any stem and make it no other. */
const LEADING = new Set([
  'so',
  'and',
  'well',
  'okay',
  'ok',
  'right',
  'yeah',
  'yes',
  'oh',
  'mm',
  'hmm',
])

/** A guess at a feeling and nothing else could be said to anybody, unless the client has just shown that feeling. */
function holdsTheClient({ exchange, reply, marks, deep }: Reflection): boolean {
  const texts = marks.map(({ start, end }) => reply.text.slice(start, end))
  const said = new Set(texts.flatMap(contentOf))
  const heard = new Set(exchange.client.flatMap(({ text }) => contentOf(text)))
  if ([...said].some((stem) => heard.has(stem))) return true
  if (!deep) return false
  const clientLine = plainLine(exchange.client.map(({ text }) => text).join(' '))
  return (
    said.size > CONTENT_OF_A_GUESS ||
    texts.some((text) => givesShownFeeling(plainLine(text), clientLine))
  )
}

/** "You feel anxious" holds two words of content. */
const CONTENT_OF_A_GUESS = 2
