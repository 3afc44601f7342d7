import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { code } from '#coding/code.ts'
import { CODER_VERSION } from '#coding/coder-version.ts'
import { targetTable } from './card-targets.ts'
import { FAMILIES_FILE, type FamilyComparison } from './compare-families.ts'
import type { Evaluation } from './evaluation.ts'
import { measureFairness } from './fairness-report.ts'
import { corpusHash, weightsHash } from './file-hash.ts'
import { hearHeldOut } from './hear-held-out.ts'
import { keepReference, keptReference } from './kept-reference.ts'
import { knownFailures } from './known-failures.ts'
import { measureHeldOut } from './measure-held-out.ts'
import { measureReference } from './measure-reference.ts'
import { measureSize } from './measure-size.ts'
import { measureSpeed } from './measure-speed.ts'
import { modelCard } from './model-card.ts'
import { readCorpus } from './read-corpus.ts'
import { readingAgreement } from './reading-agreement.ts'
import { stressReport } from './stress/stress-report.ts'
import { targetsOf } from './target.ts'

export const CARD = join(import.meta.dirname, '../coding/MODEL-CARD.md')

/** @param folder the reference: eval/, data/ and clinical/; figures that need it are left out where it is not there */
async function evaluate(folder: string): Promise<Evaluation> {
  const corpus = await readCorpus()
  const heard = hearHeldOut(corpus)
  const speed = measureSpeed(heard)
  const weights = await weightsHash()
  const measured = measureReference(folder)
  if (measured !== null) await keepReference(weights, measured)
  return {
    versions: {
      coder: CODER_VERSION,
      weights,
      corpus: await corpusHash(),
      node: process.versions.node,
    },
    replies: { all: corpus.length, heldOut: heard.length },
    reference: measured ?? (await keptReference(weights)),
    isReferenceKept: measured === null,
    readings: {
      conversations: readingAgreement(corpus.filter(({ family }) => family === undefined)),
      contrasts: readingAgreement(corpus.filter(({ family }) => family !== undefined)),
    },
    heldOut: measureHeldOut(heard),
    failures: knownFailures(heard),
    fairness: measureFairness(code),
    stress: stressReport(code),
    families: existsSync(FAMILIES_FILE)
      ? (JSON.parse(await readFile(FAMILIES_FILE, 'utf8')) as FamilyComparison)
      : null,
    speed,
    size: await measureSize(),
  }
}

/** What the card lacks that it would have, were it of the shipped weights and the corpus as it stands. */
async function missingInCard(): Promise<readonly string[]> {
  const card = existsSync(CARD) ? await readFile(CARD, 'utf8') : ''
  const hashes = { weights: await weightsHash(), corpus: await corpusHash() }
  return Object.entries(hashes).flatMap(([name, hash]) => (card.includes(hash) ? [] : [name]))
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      reference: { type: 'string', default: '../shared' },
      check: { type: 'boolean', default: false },
    },
  })
  if (values.check) {
    const missing = await missingInCard()
    if (missing.length > 0) {
      process.stderr.write(
        `The model card is of other ${missing.join(' and ')}: run npm run coder:eval\n`,
      )
      process.exitCode = 1
    }
  } else {
    const evaluation = await evaluate(values.reference)
    await writeFile(CARD, modelCard(evaluation))
    process.stdout.write(`${targetTable(targetsOf(evaluation))}\n\nwritten to ${CARD}\n`)
    if (evaluation.isReferenceKept)
      process.stdout.write(
        `${values.reference} holds no reference data: ${evaluation.reference === null ? 'its rows are not measured here' : 'its rows are kept from an earlier run with these weights'}\n`,
      )
  }
}
