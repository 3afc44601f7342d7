import type { Calibration } from '#coding/reader/calibration.ts'
import { rawConfidence } from '#coding/reader/decision.ts'
import { byDefinition } from '#coding/reader/definitions.ts'
import { mainAct } from '#coding/reader/main-act.ts'
import { readThoughts } from '#coding/reader/read-thoughts.ts'
import type { ReadingModel } from '#coding/reader/reading-model.ts'
import { codeOf } from './corpus-line.ts'
import type { CrossFitted } from './cross-fitted.ts'
import { counts } from './held-to.ts'

const POINTS = 12

/** A code that was given: its raw chance, and whether it stands. */
interface Given {
  readonly raw: number
  readonly right: 0 | 1
}

/**
 * How often codes given with a raw chance were right, made ascending by pooling neighbours that are not. The codes are
 * those given in the end, after every rule, but for those that are so by definition.
 */
export function fitCalibration(
  read: readonly CrossFitted[],
  model: Omit<ReadingModel, 'calibration'>,
): Calibration {
  const marks = read.flatMap((each) => givenIn(each, { ...model, calibration: [] }))
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

function givenIn({ example, likely, kinds }: CrossFitted, model: ReadingModel): readonly Given[] {
  const { thoughts, situation, form } = example
  const turn = thoughts.map(({ reading }) => reading)
  const kind = mainAct(kinds, thoughts)
  const read = readThoughts({ thoughts, likely, kind, situation, form }, model)
  return thoughts.flatMap(({ labels, found, reading }, position) => {
    const place = { reading, turn, position, situation }
    const defined = new Set(byDefinition(found, place).map(({ code }) => code))
    const right = new Set(labels.map(codeOf))
    return (read[position]?.findings ?? [])
      .filter(({ code }) => !defined.has(code) && counts(code, labels))
      .map(({ code }) => ({
        raw: rawConfidence(likely[position] ?? new Map(), code),
        right: right.has(code) ? 1 : 0,
      }))
  })
}
