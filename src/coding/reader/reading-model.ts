import type { Calibration } from './calibration.ts'
import type { Thresholds } from './decision.ts'
import type { Network } from './network.ts'

/** Everything that was learned: two networks and how their answers become codes. */
export interface ReadingModel {
  /** signs of a thought → outputs, each standing alone */
  readonly thought: Network
  /** signs of a reply → the four main acts, one of many */
  readonly reply: Network
  readonly thresholds: Thresholds
  readonly calibration: Calibration
}
