import type { Calibration } from './calibration.ts'
import type { Thresholds } from './decision.ts'
import { type NetworkText, networkFromText } from './network-from-text.ts'
import type { ReadingModel } from './reading-model.ts'

/** A model as its weights file holds it. */
export interface WeightsText {
  readonly thought: NetworkText
  readonly reply: NetworkText
  readonly thresholds: Thresholds
  readonly calibration: Calibration
}

export const modelFromText = (text: WeightsText): ReadingModel => ({
  thought: networkFromText(text.thought),
  reply: networkFromText(text.reply),
  thresholds: text.thresholds,
  calibration: text.calibration,
})
