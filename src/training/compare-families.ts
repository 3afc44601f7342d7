import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decide, turnsRound } from '#coding/reader/decision.ts'
import { KINDS } from '#coding/reader/likely-codes.ts'
import { mainAct } from '#coding/reader/main-act.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { codeOf } from './corpus-line.ts'
import type { CrossFitted } from './cross-fitted.ts'
import { type Example, examplesOf } from './examples.ts'
import { corpusHash } from './file-hash.ts'
import { type HeldThought, macroF1 } from './held-to.ts'
import { committeeLearner, type Learner } from './learner.ts'
import { LOGISTIC_RATES, logisticLearner } from './logistic-learner.ts'
import { agreementOf, confusionOf } from './measures/confusion.ts'
import { isHeldOut } from './parts.ts'
import { readCorpus } from './read-corpus.ts'
import { SETTINGS } from './settings.ts'
import { trainReader } from './train-reader.ts'
import { weightsFile } from './weights-file.ts'

/** How one family of models fares on the training part, every reply read by a model that had not seen it. */
export interface FamilyFigures {
  readonly name: string
  readonly macroF1: number
  /** mean of each decision on a code, in nats; null for rules, which give no chances */
  readonly logLoss: number | null
  readonly kindKappa: number
  /** signs with a weight, of thoughts and of replies */
  readonly signs: number
  /** weights, gzipped; bytes */
  readonly bytes: number
  readonly seconds: number
}

/** What `npm run coder:compare` keeps and the model card prints. */
export interface FamilyComparison {
  /** sha-256 of the corpus it was made with */
  readonly corpus: string
  /** of the networks, as they were then */
  readonly settings: unknown
  readonly replies: number
  readonly families: readonly FamilyFigures[]
}

export const FAMILIES_FILE = join(import.meta.dirname, 'families.json')

const FAMILIES: readonly { readonly name: string; readonly learn: Learner }[] = [
  {
    name: `${SETTINGS.committee.size} small networks, averaged (shipped)`,
    learn: committeeLearner(SETTINGS.committee.size),
  },
  { name: 'one small network', learn: committeeLearner(1) },
  {
    name: 'logistic regression, ridge, learned slowly',
    learn: logisticLearner(LOGISTIC_RATES.slow),
  },
  {
    name: 'logistic regression, ridge, learned quickly',
    learn: logisticLearner(LOGISTIC_RATES.quick),
  },
]

function figuresOf(name: string, learn: Learner, examples: readonly Example[]): FamilyFigures {
  const started = performance.now()
  const { model, crossFitted } = trainReader(examples, learn)
  const seconds = (performance.now() - started) / 1000
  const thoughts = crossFitted.flatMap(({ example, likely }) =>
    example.thoughts.map(({ labels, reading, isUncoded }, at) => ({
      labels,
      given: isUncoded
        ? []
        : decide(likely[at] ?? new Map(), model.thresholds, turnsRound(reading.line)).codes,
    })),
  )
  return {
    name,
    ...agreement(examples, thoughts, (at) =>
      mainAct(crossFitted[at]?.kinds ?? [], examples[at]?.thoughts ?? []),
    ),
    logLoss: logLossOf(crossFitted),
    signs: model.thought.rows.size + model.reply.rows.size,
    bytes: gzipSync(weightsFile(model), { level: 9 }).length,
    seconds,
  }
}

function figuresOfRules(examples: readonly Example[]): FamilyFigures {
  const thoughts = examples.flatMap((example) =>
    example.thoughts.map(({ labels, settled }) => ({
      labels,
      given: settled.map(({ code }) => code),
    })),
  )
  const read = agreement(examples, thoughts, (at) => examples[at]?.ruled ?? 'other')
  return { name: 'rules alone', ...read, logLoss: null, signs: 0, bytes: 0, seconds: 0 }
}

const agreement = (
  examples: readonly Example[],
  thoughts: readonly HeldThought[],
  kindAt: (at: number) => (typeof KINDS)[number],
) => ({
  macroF1: macroF1(thoughts),
  kindKappa: agreementOf(
    confusionOf(
      KINDS,
      examples.map(({ kind }, at) => [kind, kindAt(at)] as const),
    ),
  ).kappa,
})

/** Chances nearer to 0 or 1 than this count as this. */
const LEAST = 1e-6

function logLossOf(read: readonly CrossFitted[]): number {
  let sum = 0
  let decisions = 0
  for (const { example, likely } of read)
    for (const [at, { labels, isUncoded }] of example.thoughts.entries()) {
      if (isUncoded) continue
      const right = new Set(labels.map(codeOf))
      for (const code of BEHAVIOUR_CODES) {
        const chance = Math.min(1 - LEAST, Math.max(LEAST, likely[at]?.get(code) ?? 0))
        sum -= Math.log(right.has(code) ? chance : 1 - chance)
        decisions += 1
      }
    }
  return sum / decisions
}

if (import.meta.main) {
  const lines = await readCorpus()
  const examples = examplesOf(lines.filter((line) => !isHeldOut(line)))
  const families: FamilyFigures[] = []
  for (const { name, learn } of FAMILIES) {
    process.stdout.write(`${name} …\n`)
    families.push(figuresOf(name, learn, examples))
  }
  const comparison: FamilyComparison = {
    corpus: await corpusHash(),
    settings: SETTINGS,
    replies: examples.length,
    families: [...families, figuresOfRules(examples)],
  }
  await writeFile(FAMILIES_FILE, `${JSON.stringify(comparison, null, 2)}\n`)
  process.stdout.write(
    `${JSON.stringify(comparison.families, null, 2)}\nwritten to ${FAMILIES_FILE}\n`,
  )
}
