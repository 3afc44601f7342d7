/** Two texts, by their places in the list. */
export interface NearDuplicate {
  readonly first: number
  /** later in the list */
  readonly second: number
  /** 0–1: words in both over words in either */
  readonly share: number
}

/** Shorter texts repeat in any talk ("what was that like?"). Judgement. */
export const FEWEST_WORDS = 6
/** Judgement: a changed name or tense stays above it. */
export const NEAR_AT_LEAST = 0.8

/**
 * Every pair of texts that share nearly all of their words, in any order. Exact, and quick: two sets that share so many
 * words share one of the rarest few of each, so that only texts with a rare word in common are held against each other.
 * @source R. Bayardo, Y. Ma, R. Srikant, Scaling up all pairs similarity search, WWW 2007 (prefix filtering)
 */
export function nearDuplicates(texts: readonly string[]): readonly NearDuplicate[] {
  const wordLists = texts.map(plainWords)
  const sets = wordLists.map((words) => new Set(words))
  const frequency = new Map<string, number>()
  for (const set of sets)
    for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarestFirst = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1)

  const holders = new Map<string, number[]>()
  const found: NearDuplicate[] = []
  for (const [second, set] of sets.entries()) {
    if ((wordLists[second]?.length ?? 0) < FEWEST_WORDS) continue
    const candidates = new Set<number>()
    const prefix = set.size - Math.ceil(NEAR_AT_LEAST * set.size) + 1
    for (const word of [...set].sort(rarestFirst).slice(0, prefix)) {
      const holding = holders.get(word) ?? []
      for (const first of holding) candidates.add(first)
      holding.push(second)
      holders.set(word, holding)
    }
    for (const first of [...candidates].sort((a, b) => a - b)) {
      const share = sharedWords(sets[first] ?? new Set(), set)
      if (share >= NEAR_AT_LEAST) found.push({ first, second, share })
    }
  }
  return found
}

/** Lower case, without punctuation and apostrophes: "Don't!" is `dont`. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / (a.size + b.size - both)
}
