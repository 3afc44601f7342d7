import type { TurnKind } from '#coding/coded-turn.ts'
import type { Situation } from '#coding/situation.ts'
import { bucket } from './bucket.ts'
import { type Feature, featureList } from './feature-list.ts'
import type { Likely, Output } from './outputs.ts'
import type { ReplyForm } from './reply-form.ts'
import type { ReadByRules } from './thought-features.ts'

/** A thought with how likely each output is in it. */
export interface WeighedThought extends ReadByRules {
  readonly likely: Likely
}

/** What speaks for each main act: the family itself, or an act that is near it. */
const SPEAKS_FOR: Readonly<Record<Exclude<TurnKind, 'other'>, readonly Output[]>> = {
  reflection: ['reflects', 'CHAL'],
  question: ['asks', 'SEEK', 'RISK'],
  input: ['informs', 'STR', 'DISM'],
}

/** The signs of a whole reply by which its main act is named. */
export function replyFeatures(
  thoughts: readonly WeighedThought[],
  situation: Situation,
  ruled: TurnKind,
  form: ReplyForm,
): readonly Feature[] {
  const { add, features } = featureList()
  const words = thoughts.reduce((sum, { reading }) => sum + reading.words.length, 0)
  add('bias')
  add(`ruled:${ruled}`)
  add(`words:${bucket(words, [1, 2, 4, 7, 12, 20, 35, 60, 100])}`)
  add(`ruled:${ruled}:words:${bucket(words, [4, 12, 35])}`)
  add(`thoughts:${bucket(thoughts.length, [1, 2, 3, 4, 6])}`)
  for (const family of ['reflection', 'question', 'input'] as const) {
    const weigh = ({ likely }: WeighedThought) =>
      Math.max(...SPEAKS_FOR[family].map((output) => likely.get(output) ?? 0))
    const each = thoughts.map(weigh)
    const most = Math.max(0, ...each)
    const share =
      thoughts.reduce((sum, { reading }, at) => sum + reading.words.length * (each[at] ?? 0), 0) /
      Math.max(1, words)
    for (const [name, value] of [
      ['most', most],
      ['share', share],
      ['last', each.at(-1) ?? 0],
      ['first', each[0] ?? 0],
    ] as const) {
      for (const bound of STEPS) if (value >= bound) add(`${family}:${name}:${bound}`)
    }
    add(`pair:${family}:${bucket(share, COARSE)}:${bucket(each.at(-1) ?? 0, COARSE)}`)
  }
  for (const { settled, reading } of thoughts) {
    for (const { code } of settled) add(`code:${code}`)
    add(`form:${reading.form.type}`)
  }
  const last = thoughts.at(-1)?.reading
  const first = thoughts[0]?.reading
  if (last) {
    add(`last-form:${last.form.type}:${last.asks ? 'asks' : 'tells'}`)
    add(
      `last:${last.words
        .slice(-2)
        .map(({ plain }) => plain)
        .join(' ')}`,
    )
  }
  if (first)
    add(
      `first:${first.words
        .slice(0, 2)
        .map(({ plain }) => plain)
        .join(' ')}`,
    )
  for (const sign of ['goesOn', 'breaksOff', 'resumes'] as const) {
    if (form[sign]) {
      add(`reply:${sign}`)
      add(`reply:${sign}:${form.previousKind}`)
    }
  }
  add(`previous:${form.previousKind}`)
  if (situation.askedForInformation || situation.askedForAdvice) add(`wanted:${ruled}`)
  return features
}

const STEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const COARSE = [0.25, 0.5, 0.75]
