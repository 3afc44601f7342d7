import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { examplesOf } from './examples.ts'
import { isHeldOut } from './parts.ts'
import { readCorpus } from './read-corpus.ts'
import { trainReader } from './train-reader.ts'
import { WEIGHTS, weightsFile } from './weights-file.ts'

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const lines = await readCorpus()
  const training = lines.filter((line) => !isHeldOut(line))
  process.stdout.write(`Training on ${training.length} of ${lines.length} replies …\n`)
  const { model } = trainReader(examplesOf(training))
  const weights = weightsFile(model)
  if (!values.check) {
    await writeFile(WEIGHTS, weights)
    process.stdout.write(`${model.thought.rows.size} signs, written to ${WEIGHTS}\n`)
  } else if (weights === (await readFile(WEIGHTS, 'utf8'))) {
    process.stdout.write('The shipped weights are these, byte for byte.\n')
  } else {
    process.stderr.write(`${WEIGHTS} holds other weights: run npm run coder:train\n`)
    process.exitCode = 1
  }
}
