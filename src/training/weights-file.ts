import { join } from 'node:path'
import type { ReadingModel } from '#coding/reader/reading-model.ts'
import { networkText } from './network-text.ts'

/** Where the shipped weights stand, beside the reader that uses them. */
export const WEIGHTS = join(import.meta.dirname, '../coding/reader/trained-weights.generated.ts')

/** The shipped weights as a module: texts, which a page loads as data. Same model, same bytes. */
export function weightsFile({ thought, reply, thresholds, calibration }: ReadingModel): string {
  const weights = {
    thought: networkText(thought),
    reply: networkText(reply),
    thresholds,
    calibration,
  }
  return `// Written by \`npm run coder:train\` from the corpus. Do not edit.
import type { WeightsText } from './model-from-text.ts'

export const TRAINED_WEIGHTS: WeightsText = ${JSON.stringify(weights, null, 2)}
`
}
