import { join } from 'node:path'
import { plainForm } from '#coding/spelling.ts'
import type { CorpusLine } from './corpus-line.ts'

/** Where the words stand by which misspelt ones are read. */
export const KNOWN_WORDS_FILE = join(import.meta.dirname, '../coding/known-words.generated.ts')

/** Varieties written in common spelling. */
const COMMON_SPELLING: ReadonlySet<string> = new Set(['standard', 'formal'])
/** A word seen less often is left as it is and none is mended to it. Judgement. */
const LEAST_SEEN = 3

/** The words of the corpus in common spelling, most frequent first, as a module. Same corpus, same bytes. */
export function knownWordsFile(lines: readonly CorpusLine[]): string {
  const times = new Map<string, number>()
  const common = new Set<string>()
  for (const { variety, client, thoughts } of lines) {
    for (const text of [client, ...thoughts.map((thought) => thought.text)])
      for (const word of wordsIn(text)) {
        times.set(word, (times.get(word) ?? 0) + 1)
        if (COMMON_SPELLING.has(variety)) common.add(word)
      }
  }
  const byFrequency = [...times]
    .filter(([word]) => common.has(word))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const known = byFrequency.filter(([, n]) => n >= LEAST_SEEN).map(([word]) => word)
  const seen = byFrequency
    .filter(([, n]) => n < LEAST_SEEN)
    .map(([word]) => word)
    .sort()
  return `// Written by \`npm run coder:train\` from the corpus. Do not edit.

/** Most frequent first: misspelt words are read as these. */
export const KNOWN_WORDS =
  '${known.join(' ')}'

/** Seen once or twice: left as they are. */
export const SEEN_WORDS =
  '${seen.join(' ')}'
`
}

const wordsIn = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)]
    .flatMap(([word]) => plainForm(word.replaceAll('’', "'")).split(' '))
    .filter((word) => /^[a-z]{3,}$/.test(word))
