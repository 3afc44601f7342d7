import type { CorpusFault, PlacedLine } from './corpus-file.ts'
import type { CorpusLine } from './corpus-line.ts'
import { FLOORS } from './corpus-plan.ts'
import { isReadTwice } from './reading-agreement.ts'

/** Lines of each batch, batches in the order of the files. */
export function byBatch(lines: readonly PlacedLine[]): ReadonlyMap<string, readonly CorpusLine[]> {
  const batches = new Map<string, CorpusLine[]>()
  for (const { batch, line } of lines) {
    const those = batches.get(batch) ?? []
    those.push(line)
    batches.set(batch, those)
  }
  return batches
}

/** Batches of which too few lines were read a second time. */
export function readingFaults(lines: readonly PlacedLine[]): readonly CorpusFault[] {
  return [...byBatch(lines)].flatMap(([batch, those]) => {
    const twice = those.filter(isReadTwice).length
    const needed = Math.ceil(those.length * FLOORS.bothRead)
    return twice >= needed
      ? []
      : [
          {
            at: `${batch}.jsonl`,
            says: `${twice} of ${those.length} lines have two readings, ${needed} are needed: have the batch read a second time.`,
          },
        ]
  })
}
