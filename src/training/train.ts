import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { KNOWN_WORDS_FILE, knownWordsFile } from './known-words-file.ts'
import { isHeldOut } from './parts.ts'
import { readCorpus } from './read-corpus.ts'
import { unmarked } from './unmarked.ts'
import { WEIGHTS, weightsFile } from './weights-file.ts'

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const lines = await readCorpus()
  const training = lines.filter((line) => !isHeldOut(line))
  const words = knownWordsFile(training)
  if (!values.check) await writeFile(KNOWN_WORDS_FILE, words)
  else if (words !== (await readFile(KNOWN_WORDS_FILE, 'utf8'))) {
    process.stderr.write(`${KNOWN_WORDS_FILE} holds other words: run npm run coder:train\n`)
    process.exit(1)
  }
  // the reader loads the known words, so it is loaded once they are written
  const { examplesOf } = await import('./examples.ts')
  const { trainReader } = await import('./train-reader.ts')
  process.stdout.write(`Training on ${training.length} of ${lines.length} replies …\n`)
  const { model } = trainReader(examplesOf([...training, ...unmarked(training)]))
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
