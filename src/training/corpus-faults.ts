import { readingFaults } from './corpus-batches.ts'
import { countFaults } from './corpus-counts.ts'
import {
  type CorpusFault,
  type CorpusFile,
  type PlacedLine,
  parseCorpusFile,
} from './corpus-file.ts'
import { repeatFaults } from './corpus-repeats.ts'
import { sessionFaults } from './corpus-sessions.ts'
import type { MatchedReply } from './fairness-pairs.ts'

/**
 * Everything that is asked of the corpus, held against its files. Lines that are not well formed are named and left out
 * of what is counted.
 */
export function corpusFaults(
  files: readonly CorpusFile[],
  matched: readonly MatchedReply[],
): { readonly lines: readonly PlacedLine[]; readonly faults: readonly CorpusFault[] } {
  const parsed = files.map(parseCorpusFile)
  const lines = parsed.flatMap((file) => file.lines)
  return {
    lines,
    faults: [
      ...parsed.flatMap((file) => file.faults),
      ...sessionFaults(lines),
      ...repeatFaults(lines, matched),
      ...readingFaults(lines),
      ...countFaults(lines),
    ],
  }
}
