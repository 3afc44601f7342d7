import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codesOf, type TurnKind } from '#coding/coded-turn.ts'
import { KINDS } from '#coding/reader/likely-codes.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { scoreSession } from '#scoring/score-session.ts'
import { readTranscript } from '#scoring/transcript-reading.ts'
import { areaUnderCurve } from './measures/area-under-curve.ts'
import { agreementOf, type Confusion, confusionOf, summed } from './measures/confusion.ts'
import { type Interval, intervalOf } from './measures/interval.ts'

/** A figure of the reference measurement, as its own script gives it, and where it lies in 95 of 100 redraws. */
export interface Figure {
  readonly value: number
  readonly interval: Interval
}

export const REFERENCE_MEASURES = [
  'kindKappa',
  'kindMacroF1',
  'reflection',
  'question',
  'input',
  'depth',
  'sessionQuality',
  'goldRight',
  'nearMissesRight',
] as const

/** What is measured on the expert-labelled transcripts and the gold lines. Figures alone: none of their words. */
export interface ReferenceFigures {
  readonly transcripts: number
  readonly replies: number
  readonly goldLines: number
  readonly figures: Readonly<Record<(typeof REFERENCE_MEASURES)[number], Figure>>
  /** sessions with an expert's verdict, high or low, and those of them that the observer gave a level */
  readonly judged: number
  readonly rated: number
  /** rows: experts; columns: the observer */
  readonly kinds: Confusion<TurnKind>
  readonly present: Readonly<Record<'reflection' | 'question' | 'input', Confusion<'yes' | 'no'>>>
  readonly depth: Confusion<'simple' | 'complex'>
}

interface ExpertTurn {
  readonly speaker: 'client' | 'trainee'
  readonly text: string
  readonly gold?: {
    readonly main: TurnKind
    readonly reflection: 'simple' | 'complex' | 'none'
    readonly question: string
    readonly input: string
  }
}

interface ExpertTranscript {
  readonly id: string
  readonly quality?: 'high' | 'low'
  readonly turns: readonly ExpertTurn[]
}

/** @param folder holds eval/, data/ and clinical/. @returns null where it does not */
export function measureReference(folder: string): ReferenceFigures | null {
  const data = join(folder, 'data', 'annomi-dev.jsonl')
  const script = (name: string) => join(folder, 'eval', name)
  if (![data, script('coder-benchmark.mjs'), script('gold-lines.mjs')].every(existsSync))
    return null
  const benchmark = run(script('coder-benchmark.mjs'), ['--json']) as Benchmark
  const gold = run(script('gold-lines.mjs'), []) as GoldLines
  const measured = readLines<ExpertTranscript>(data).map(unitOf)
  const over = (figure: (drawn: readonly Unit[]) => number | null) => intervalOf(measured, figure)
  const kappa = (pick: (unit: Unit) => Confusion<string>) =>
    over((drawn) => agreementOf(summed(drawn.map(pick))).kappa)
  return {
    transcripts: benchmark.transcripts,
    replies: benchmark.kind.n,
    goldLines: gold.n,
    judged: measured.filter(({ quality }) => quality !== undefined).length,
    rated: benchmark.sessionQuality.rated,
    kinds: summed(measured.map(({ kind }) => kind)),
    present: {
      reflection: summed(measured.map(({ reflection }) => reflection)),
      question: summed(measured.map(({ question }) => question)),
      input: summed(measured.map(({ input }) => input)),
    },
    depth: summed(measured.map(({ depth }) => depth)),
    figures: {
      kindKappa: { value: benchmark.kind.kappa, interval: kappa(({ kind }) => kind) },
      kindMacroF1: {
        value: benchmark.kind.macroF1,
        interval: over((drawn) => agreementOf(summed(drawn.map(({ kind }) => kind))).macroF1),
      },
      reflection: { value: benchmark.reflection.kappa, interval: kappa((unit) => unit.reflection) },
      question: { value: benchmark.question.kappa, interval: kappa(({ question }) => question) },
      input: { value: benchmark.input.kappa, interval: kappa(({ input }) => input) },
      depth: { value: benchmark.reflectionType.kappa, interval: kappa(({ depth }) => depth) },
      sessionQuality: { value: benchmark.sessionQuality.auc, interval: over(aucOf) },
      goldRight: { value: gold.right, interval: shareInterval(gold.right, gold.n) },
      nearMissesRight: {
        value: gold.nearMissesRight,
        interval: shareInterval(gold.nearMissesRight, nearMissesIn(folder)),
      },
    },
  }
}

interface Agreed {
  readonly n: number
  readonly kappa: number
  readonly macroF1: number
}

interface Benchmark {
  readonly transcripts: number
  readonly kind: Agreed
  readonly reflection: Agreed
  readonly question: Agreed
  readonly input: Agreed
  readonly reflectionType: Agreed
  readonly sessionQuality: { readonly auc: number; readonly rated: number }
}

interface GoldLines {
  readonly n: number
  readonly right: number
  readonly nearMissesRight: number
}

/** The script itself, from the project's root, through the command line; its last line is JSON. */
function run(script: string, args: readonly string[]): unknown {
  const root = join(import.meta.dirname, '..', '..')
  const done = spawnSync('node', [script, ...args], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${script} failed: ${done.stderr.slice(-800)}`)
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '')
}

const readLines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line) // of the form that the reference describes

/** A transcript with everything that its redraws need. */
interface Unit {
  readonly kind: Confusion<TurnKind>
  readonly reflection: Confusion<'yes' | 'no'>
  readonly question: Confusion<'yes' | 'no'>
  readonly input: Confusion<'yes' | 'no'>
  readonly depth: Confusion<'simple' | 'complex'>
  readonly quality: 'high' | 'low' | undefined
  readonly level: number | null
}

const REFLECTIONS: ReadonlySet<BehaviourCode> = new Set(['SR', 'CR', 'RF'])
const QUESTIONS: ReadonlySet<BehaviourCode> = new Set(['OQ', 'CQ'])
const INPUTS: ReadonlySet<BehaviourCode> = new Set(['INFO', 'PWP', 'ADV', 'CONF'])

function unitOf({ turns, quality }: ExpertTranscript): Unit {
  const read = readTranscript(turns.map(({ speaker, text }) => ({ speaker, text })))
  const pairs = read.turns.flatMap((turn) => {
    const gold = turns[turn.index]?.gold
    return turn.speaker === 'trainee' && gold ? [{ gold, coded: turn.coded }] : []
  })
  type Pair = (typeof pairs)[number]
  const has = ({ coded }: Pair, codes: ReadonlySet<BehaviourCode>) =>
    codesOf(coded).some((code) => codes.has(code))
  const word = (is: boolean) => (is ? ('yes' as const) : ('no' as const))
  const present = (family: 'reflection' | 'question' | 'input', codes: typeof INPUTS) =>
    confusionOf(
      ['yes', 'no'],
      pairs.map((pair) => [word(pair.gold[family] !== 'none'), word(has(pair, codes))] as const),
    )
  const levels = scoreSession(read).verdicts.flatMap((verdict) =>
    verdict.status === 'scored' ? [verdict.level] : [],
  )
  return {
    kind: confusionOf(
      KINDS,
      pairs.map(({ gold, coded }) => [gold.main, coded.kind] as const),
    ),
    reflection: present('reflection', REFLECTIONS),
    question: present('question', QUESTIONS),
    input: present('input', INPUTS),
    depth: confusionOf(
      ['simple', 'complex'],
      pairs.flatMap((pair) =>
        pair.gold.reflection === 'none' || !has(pair, REFLECTIONS)
          ? []
          : [
              [
                pair.gold.reflection,
                codesOf(pair.coded).includes('CR') ? 'complex' : 'simple',
              ] as const,
            ],
      ),
    ),
    quality,
    level: levels.length === 0 ? null : levels.reduce((a, b) => a + b, 0) / levels.length,
  }
}

function aucOf(units: readonly Unit[]): number | null {
  const levels = (of: 'high' | 'low') =>
    units.flatMap(({ quality, level }) => (quality === of && level !== null ? [level] : []))
  return areaUnderCurve(levels('high'), levels('low'))
}

/** Lines stand alone: redrawing them needs only how many were right. */
const shareInterval = (right: number, lines: number): Interval =>
  intervalOf(
    Array.from({ length: lines }, (_, at) => (at < Math.round(right * lines) ? 1 : 0)),
    (drawn) => drawn.reduce((sum: number, hit) => sum + hit, 0) / drawn.length,
  )

const nearMissesIn = (folder: string): number =>
  readLines<{ readonly kind: string }>(join(folder, 'clinical', 'gold-utterances.jsonl')).filter(
    ({ kind }) => kind !== 'positive',
  ).length
