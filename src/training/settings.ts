import type { NetworkOptions } from './train-network.ts'
import type { LeastSeen } from './training-set.ts'

/** Settings of the shipped model, chosen on cross-fitted replies; the model card keeps what they were compared with. */
export const SETTINGS = {
  thought: {
    epochs: 12,
    averagedEpochs: 7,
    rate: 0.05,
    ridge: 1e-5,
    seed: 7,
    dropout: 0.2,
    hidden: 18,
    wideRate: 0.05,
    exclusive: false,
  },
  reply: {
    epochs: 10,
    averagedEpochs: 6,
    rate: 0.05,
    ridge: 1e-5,
    seed: 11,
    dropout: 0.3,
    hidden: 8,
    wideRate: 0.05,
    exclusive: true,
  },
  leastSeen: { words: 18, others: 4 },
  contrast: { weight: 0.3 },
  committee: { size: 4 },
} as const satisfies {
  readonly thought: NetworkOptions
  readonly reply: NetworkOptions
  readonly leastSeen: LeastSeen
  /** networks from different starts, whose answers are averaged */
  readonly committee: { readonly size: number }
  readonly contrast: { readonly weight: number }
}
