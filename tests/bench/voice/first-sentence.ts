import { quantile } from '#tests/bench/measurement.ts'
import type { AppProcess } from './app-process.ts'
import { arrivalOf, askDirectly } from './ask-directly.ts'
import { askThroughUs, lostBecause } from './ask-through-us.ts'
import { freeTurn } from './free-turn.ts'
import type { ModelProcess } from './model-process.ts'
import type { VoiceMeasurement } from './voice-measurement.ts'

const PAIRS = 48
/** Pairs before that which are not counted. */
const WARM_UP = 8
const FIRST_SEED = 10_000

/** The server's pace, in milliseconds: that of `npm run dev:model`. */
const PACE = { firstTokenMs: 300, betweenTokensMs: 25 }

/**
 * What comes after a full stop shows whether it ends a sentence, and tokens on the wire are four characters long. So
 * the first sentences leave each of the four rests, and each is looked at by itself.
 */
const ANSWERS = [
  ['Badly, if I may say so, like.', 'It is the nights that are long.'],
  ['Not so well, if I am honest.', 'Anything wakes me up.'],
  ['I sleep like a night guard.', 'One eye is on the door.'],
  ['Not that much, to be fair.', 'A few hours, then the ceiling.'],
] as const

interface Pair {
  readonly answer: number
  readonly ours: number
  readonly words: number
  /** what shows that the first sentence is over */
  readonly evidence: number
}

/** From asking to the first sentence that may be shown, held against the same words straight from the model server. */
export async function measureFirstSentence(
  model: ModelProcess,
  app: AppProcess,
): Promise<readonly VoiceMeasurement[]> {
  const pairs: Pair[] = []
  for (let number = 0; number < WARM_UP + PAIRS; number += 1)
    pairs.push(await pairOf(number, model, app))
  const counted = pairs.slice(WARM_UP)
  const through = typical(counted, ({ ours }) => ours)
  const direct = typical(counted, ({ words }) => words)
  const evidence = typical(counted, ({ evidence }) => evidence)
  return [
    {
      what: `first checked sentence through us / the same words directly, p50 of ${PAIRS} pairs`,
      measured: through / direct,
      limit: 1.05,
      unit: '',
    },
    {
      what: 'the same / the token directly that shows the sentence to be over',
      measured: through / evidence,
      limit: null,
      unit: '',
    },
    {
      what: 'from asking to the first checked sentence through us',
      measured: through,
      limit: null,
      unit: 'ms',
    },
    { what: 'from asking to the same words directly', measured: direct, limit: null, unit: 'ms' },
  ]
}

/** Who is asked first changes each time that all answers have had their turn. */
async function pairOf(number: number, model: ModelProcess, app: AppProcess): Promise<Pair> {
  const answer = number % ANSWERS.length
  const [first, second] = ANSWERS[answer] ?? ANSWERS[0]
  const said = `${first} ${second}`
  const turn = freeTurn(FIRST_SEED + number)
  await model.says({ text: said, ...PACE })
  const ask = async () => {
    const asked = await askThroughUs(app.url, turn)
    const lost = lostBecause(asked, turn, said)
    if (lost !== null) throw new Error(`an answer did not come through: ${lost}`)
    return asked.sentences[0]?.at ?? Number.NaN
  }
  const isOursFirst = Math.floor(number / ANSWERS.length) % 2 === 0
  const before = isOursFirst ? await ask() : null
  const direct = await askDirectly(model.baseUrl, turn.messages)
  return {
    answer,
    ours: before ?? (await ask()),
    words: arrivalOf(direct, first),
    evidence: arrivalOf(direct, said.slice(0, first.length + 2)),
  }
}

/** The p50 of each answer, and of these the mean: a p50 over all would fall on one answer or the next by chance. */
function typical(pairs: readonly Pair[], time: (pair: Pair) => number): number {
  const each = ANSWERS.map((_, answer) =>
    quantile(pairs.filter((pair) => pair.answer === answer).map(time), 0.5),
  )
  return each.reduce((sum, milliseconds) => sum + milliseconds, 0) / each.length
}
