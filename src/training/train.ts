import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { examplesOf } from './examples.ts'
import { isHeldOut } from './parts.ts'
import { readCorpus } from './read-corpus.ts'
import { trainReader } from './train-reader.ts'
import { weightsFile } from './weights-file.ts'

/** Where the shipped weights stand, beside the reader that uses them. */
export const WEIGHTS = join(import.meta.dirname, '../coding/reader/trained-weights.generated.ts')

if (import.meta.main) {
  const lines = await readCorpus()
  const training = lines.filter((line) => !isHeldOut(line))
  process.stdout.write(`Training on ${training.length} of ${lines.length} replies …\n`)
  const { model } = trainReader(examplesOf(training))
  await writeFile(WEIGHTS, weightsFile(model))
  process.stdout.write(`${model.thought.rows.size} signs, written to ${WEIGHTS}\n`)
}
