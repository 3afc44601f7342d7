/**
 * Moves labels apart that would lie on each other, each as little as possible downwards.
 * @param wanted where each label would like to be, 0–100 from the top
 * @returns where each label goes, in the same order, never outside 0–100 unless they cannot all fit
 */
export function spreadLabels(wanted: readonly number[], apart: number): readonly number[] {
  const order = wanted.map((_, nth) => nth).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = new Map<number, number>()
  let free = 0
  for (const nth of order) {
    const top = Math.max(wanted[nth] ?? 0, free)
    placed.set(nth, top)
    free = top + apart
  }
  let ceiling = 100
  for (const nth of order.toReversed()) {
    const top = Math.min(placed.get(nth) ?? 0, ceiling)
    placed.set(nth, top)
    ceiling = top - apart
  }
  return wanted.map((_, nth) => placed.get(nth) ?? 0)
}
