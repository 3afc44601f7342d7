import type { Reflection } from './reflections.ts'
import { wordsIn } from './words.ts'

/** Fewer reflections than this show no habit. Judgement. */
const LEAST_REFLECTIONS = 4
/** Share of the reflections that must be copies before it is a habit. Judgement. */
const HABIT = 0.6
/** Share of a reflection's words, in order, that the client has just said. Judgement. */
const COPIED = 0.8
/** A word or two given back is an encourager, not a copy. Judgement. */
const LEAST_WORDS = 3

/** What changes when one speaker repeats the other: "I" and "you" are one word here. */
const SPEAKER: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  am: 'are',
  was: 'were',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
}

/** Whether most reflections only hand the client's own words back. @source clinical reference H1, A4 */
export function isParroting(reflections: readonly Reflection[]): boolean {
  if (reflections.length < LEAST_REFLECTIONS) return false
  return reflections.filter(isCopy).length / reflections.length >= HABIT
}

function isCopy({ exchange, reply, marks }: Reflection): boolean {
  const heard = turnedRound(exchange.client.map(({ text }) => text).join(' '))
  const given = turnedRound(marks.map(({ start, end }) => reply.text.slice(start, end)).join(' '))
  const distinct = [...new Set(given)]
  return given.length >= LEAST_WORDS && longestRun(given, heard) / distinct.length >= COPIED
}

const turnedRound = (text: string): readonly string[] =>
  wordsIn(text).map((word) => SPEAKER[word] ?? word)

/** Length of the longest sequence of words that both hold in the same order. */
function longestRun(given: readonly string[], heard: readonly string[]): number {
  let row = new Array<number>(heard.length + 1).fill(0)
  for (const word of given) {
    const next = [0]
    heard.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
