import type { TurnKind } from '#coding/coded-turn.ts'
import type { Situation } from '#coding/situation.ts'
import type { RuleReading } from '#coding/thought-reader.ts'
import { kindOf } from '#coding/turn-kind.ts'
import { eachAlone, oneOfMany } from './chances.ts'
import { activation, type Network, outputSums } from './network.ts'
import { type Likely, OUTPUTS } from './outputs.ts'
import { replyFeatures } from './reply-features.ts'
import type { ReplyForm } from './reply-form.ts'
import { type ReadByRules, thoughtFeatures } from './thought-features.ts'

/** The order of the reply network's outputs. */
export const KINDS: readonly TurnKind[] = ['reflection', 'question', 'input', 'other']

const NOTHING: Likely = new Map()

/** How likely each output is in each thought of a reply. */
export function likelyCodes(
  network: Network,
  thoughts: readonly (ReadByRules & RuleReading)[],
  situation: Situation,
  form: ReplyForm,
): readonly Likely[] {
  return thoughts.map(({ isUncoded }, position) => {
    if (isUncoded) return NOTHING
    const signs = thoughtFeatures(thoughts, position, situation, form).map(({ name }) => name)
    const chances = eachAlone(outputSums(network, activation(network, signs), signs))
    return new Map(OUTPUTS.map((output, at) => [output, chances[at] ?? 0]))
  })
}

/** How likely each main act is, in the order of `KINDS`; they sum to 1. */
export function likelyKinds(
  network: Network,
  thoughts: readonly ReadByRules[],
  likely: readonly Likely[],
  situation: Situation,
  form: ReplyForm,
): readonly number[] {
  const weighed = thoughts.map((thought, at) => ({ ...thought, likely: likely[at] ?? NOTHING }))
  const ruled = kindOf(thoughts.map(({ reading, settled }) => ({ reading, findings: settled })))
  const signs = replyFeatures(weighed, situation, ruled, form).map(({ name }) => name)
  return [...oneOfMany(outputSums(network, activation(network, signs), signs))]
}
