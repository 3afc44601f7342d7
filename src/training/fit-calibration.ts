import type { Calibration } from '#coding/reader/calibration.ts'
import { decide, rawConfidence, type Thresholds, turnsRound } from '#coding/reader/decision.ts'
import { codeOf } from './corpus-line.ts'
import type { CrossFitted } from './cross-fitted.ts'

const POINTS = 12

/** How often codes given with a raw chance were right, made ascending by pooling neighbours that are not. */
export function fitCalibration(read: readonly CrossFitted[], thresholds: Thresholds): Calibration {
  const marks = read.flatMap(({ example, likely }) =>
    example.thoughts.flatMap(({ labels, reading }, position) => {
      const chances = likely[position] ?? new Map()
      const right = new Set(labels.map(codeOf))
      return decide(chances, thresholds, turnsRound(reading.line)).codes.map((code) => ({
        raw: rawConfidence(chances, code),
        right: right.has(code) ? 1 : 0,
      }))
    }),
  )
  marks.sort((a, b) => a.raw - b.raw)
  const size = Math.max(1, Math.ceil(marks.length / POINTS))
  const pools: { raw: number; right: number; count: number }[] = []
  for (let from = 0; from < marks.length; from += size) {
    const part = marks.slice(from, from + size)
    const sum = (pick: (mark: (typeof part)[number]) => number) =>
      part.reduce((total, mark) => total + pick(mark), 0)
    pools.push({ raw: sum(({ raw }) => raw), right: sum(({ right }) => right), count: part.length })
    while (pools.length > 1) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (!last || !before || last.right / last.count >= before.right / before.count) break
      pools.splice(-2, 2, {
        raw: before.raw + last.raw,
        right: before.right + last.right,
        count: before.count + last.count,
      })
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000
  return pools.map(({ raw, right, count }) => [round(raw / count), round(right / count)] as const)
}
