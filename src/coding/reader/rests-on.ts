import type { ThoughtInPlace } from '#coding/rule.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { activation, type Network, push } from './network.ts'
import { OUTPUTS } from './outputs.ts'
import type { ReplyForm } from './reply-form.ts'
import { type ReadByRules, thoughtFeatures } from './thought-features.ts'

/** Characters of the thought's line. */
export interface WordsInLine {
  readonly from: number
  readonly length: number
}

/**
 * The words that carried a code: the stretch whose signs push most for it. A thought of few words is carried by all.
 */
export function restsOn(
  code: BehaviourCode,
  { reading, position, situation }: ThoughtInPlace,
  thoughts: readonly ReadByRules[],
  form: ReplyForm,
  network: Network,
): WordsInLine {
  const whole = { from: 0, length: reading.line.length }
  if (reading.words.length <= FEW_WORDS) return whole
  const features = thoughtFeatures(thoughts, position, situation, form)
  const inside = activation(
    network,
    features.map(({ name }) => name),
  )
  const output = OUTPUTS.indexOf(code)
  const pushes = new Float64Array(reading.words.length)
  for (const { name, from, length } of features) {
    if (from < 0) continue
    const share = push(network, inside, name, output) / length
    for (let at = from; at < Math.min(from + length, pushes.length); at += 1)
      pushes[at] = (pushes[at] ?? 0) + share
  }
  const stretch = heaviestStretch(pushes)
  return stretch === null ? whole : inCharacters(reading.words, stretch)
}

/** Judgement: below this a part of a thought says no more than the whole. */
const FEW_WORDS = 6

interface Stretch {
  readonly first: number
  readonly last: number
}

/** The run of words with the largest sum over what an average word pushes (Kadane). */
function heaviestStretch(pushes: Float64Array): Stretch | null {
  const mean = pushes.reduce((sum, value) => sum + value, 0) / pushes.length
  let best: Stretch | null = null
  let most = 0
  let sum = 0
  let first = 0
  for (const [at, value] of pushes.entries()) {
    if (sum <= 0) {
      sum = 0
      first = at
    }
    sum += value - mean
    if (sum > most) {
      most = sum
      best = { first, last: at }
    }
  }
  return best
}

function inCharacters(
  words: ThoughtInPlace['reading']['words'],
  { first, last }: Stretch,
): WordsInLine {
  const before = words.slice(0, first).reduce((sum, { plain }) => sum + plain.length + 1, 0)
  const inside = words.slice(first, last + 1).reduce((sum, { plain }) => sum + plain.length + 1, -1)
  return { from: before, length: inside }
}
