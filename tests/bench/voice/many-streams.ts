import { setTimeout } from 'node:timers/promises'
import { quantile } from '#tests/bench/measurement.ts'
import type { AppProcess } from './app-process.ts'
import { arrivalOf, askDirectly } from './ask-directly.ts'
import { type AppAnswer, askThroughUs, lostBecause } from './ask-through-us.ts'
import { type FreeTurn, freeTurn } from './free-turn.ts'
import type { ModelProcess } from './model-process.ts'
import { mostAtOnce } from './most-at-once.ts'
import type { VoiceMeasurement } from './voice-measurement.ts'

const STREAMS = 200
const FIRST_SEED = 20_000

/** The server's pace, in milliseconds: that of `npm run dev:model`. It counts no tokens, which would cost its own time. */
const PACE = { firstTokenMs: 300, betweenTokensMs: 25, usage: false }

/** Milliseconds over which the students ask, where they do not all ask in the same moment: about as long as an answer. */
const SPREAD_MS = 2_000

const SETTLES_MS = 500

const SENTENCES = [
  'I sleep like a guard on a gate.',
  'One eye is always on the door.',
  'The pillow is too warm on both sides.',
  'A dog barks somewhere down the street.',
  'Nobody gets up to answer it.',
  'The radiator ticks like an old bus.',
  'Then it is six and grey outside.',
  'So I get up and make tea.',
]
const SAID = SENTENCES.join(' ')
/** What has been said after each sentence. */
const STEPS = SENTENCES.map((_, at) => SENTENCES.slice(0, at + 1).join(' '))

type Gaps = readonly number[]

interface Heard {
  readonly gaps: readonly Gaps[]
  readonly lost: number
  readonly most: number
  /** of the app for one stream */
  readonly processorMs: number
}

/** As many streams as a large course has students: what our part adds between sentences, and loses. */
export async function measureManyStreams(
  model: ModelProcess,
  app: AppProcess,
): Promise<readonly VoiceMeasurement[]> {
  await model.says({ text: SAID, ...PACE })
  // All turns before any round: making them takes seconds, in which nobody sees that a kept connection has ended.
  const [prompted, ofTogether, ofSpread] = [turnsFrom(0), turnsFrom(1), turnsFrom(2)]
  await setTimeout(SETTLES_MS)
  const before = await directGaps(model, prompted)
  const together = await throughUs(app, ofTogether, 0)
  const spread = await throughUs(app, ofSpread, SPREAD_MS)
  const after = await directGaps(model, prompted)
  // A disturbance of one round must not excuse what the app does in another.
  const usual = SENTENCES.slice(1).map((_, place) =>
    Math.min(medianAt(before, place), medianAt(after, place)),
  )
  const added = (streams: readonly Gaps[]) =>
    quantile(
      streams.flatMap((gaps) => gaps.map((gap, place) => gap - (usual[place] ?? Number.NaN))),
      0.99,
    )
  const what = `added delay between sentences at p99, ${STREAMS} streams`
  return [
    {
      what: `${what} asked for in the same moment`,
      measured: added(together.gaps),
      limit: 50,
      unit: 'ms',
    },
    { what: 'of these streams lost', measured: together.lost, limit: 0, unit: 'streams' },
    {
      what: 'of these the most that spoke at once',
      measured: together.most,
      limit: null,
      unit: 'streams',
    },
    {
      what: `${what} asked for over ${SPREAD_MS / 1000} s`,
      measured: added(spread.gaps),
      limit: null,
      unit: 'ms',
    },
    { what: 'of these streams lost', measured: spread.lost, limit: 0, unit: 'streams' },
    {
      what: `the same delay without us, ${STREAMS} streams asked for directly, twice`,
      measured: added([...before, ...after]),
      limit: null,
      unit: 'ms',
    },
    {
      what: 'processor time of the app for one of these answers',
      measured: spread.processorMs,
      limit: null,
      unit: 'ms',
    },
  ]
}

const medianAt = (streams: readonly Gaps[], place: number): number =>
  quantile(
    streams.map((gaps) => gaps[place] ?? Number.NaN),
    0.5,
  )

const turnsFrom = (round: number): readonly FreeTurn[] =>
  Array.from({ length: STREAMS }, (_, at) => freeTurn(FIRST_SEED + round * STREAMS + at))

async function directGaps(
  model: ModelProcess,
  turns: readonly FreeTurn[],
): Promise<readonly Gaps[]> {
  const answers = await Promise.all(
    turns.map(({ messages }) => askDirectly(model.baseUrl, messages)),
  )
  return answers.map((answer) => gapsOf(STEPS.map((words) => arrivalOf(answer, words))))
}

async function throughUs(
  app: AppProcess,
  turns: readonly FreeTurn[],
  spreadMs: number,
): Promise<Heard> {
  const processorMs = app.processorMs()
  const answers = await Promise.all(
    turns.map(async (turn, at): Promise<AppAnswer | null> => {
      await setTimeout((at / STREAMS) * spreadMs)
      const visitor = `10.0.${at >> 8}.${at & 255}`
      const answer = await askThroughUs(app.url, turn, visitor).catch(
        (error: Error) => `${error.message}: ${error.cause}`,
      )
      const lost = typeof answer === 'string' ? answer : lostBecause(answer, turn, SAID)
      if (lost === null && typeof answer !== 'string' && isInSteps(answer)) return answer
      process.stderr.write(`a stream was lost: ${lost ?? 'its sentences were others'}\n`)
      return null
    }),
  )
  const whole = answers.filter((answer) => answer !== null)
  return {
    gaps: whole.map(({ sentences }) => gapsOf(sentences.map(({ at }) => at))),
    lost: answers.length - whole.length,
    most: mostAtOnce(whole),
    processorMs: (app.processorMs() - processorMs) / turns.length,
  }
}

const isInSteps = ({ sentences }: AppAnswer): boolean =>
  sentences.length === STEPS.length && sentences.every(({ says }, at) => says === STEPS[at])

const gapsOf = (times: readonly number[]): Gaps =>
  times.slice(1).map((time, at) => time - (times[at] ?? Number.NaN))
