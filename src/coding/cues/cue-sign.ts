import type { Reading } from '#coding/reading.ts'

/** Words of a thought that carry a cue: `line.slice(from, from + length)`. */
export interface CueSign {
  readonly from: number
  readonly length: number
  /** 0–1 */
  readonly confidence: number
}

/** Looks for one family of cues in one thought. */
export type CueFinder = (reading: Reading) => CueSign | null

/** Phrases that are equally telling; each is the source of a regular expression over plain words. */
export interface Phrases {
  readonly confidence: number
  readonly phrases: readonly string[]
}

/** Whole words only. @param phrases sources of regular expressions over a reading's `line` */
export const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|(?<= ))(?:${phrases.join('|')})(?= |$)`)

/** Finds the surest phrase. @param groups surest first */
export function phraseFinder(groups: readonly Phrases[]): CueFinder {
  const patterns = groups.map(({ confidence, phrases }) => ({
    confidence,
    pattern: anyOf(phrases),
  }))
  return ({ line }) => {
    for (const { confidence, pattern } of patterns) {
      const match = pattern.exec(line)
      if (match !== null) return { from: match.index, length: match[0].length, confidence }
    }
    return null
  }
}
