/** One row of the table that `npm run bench` prints. */
export interface Measurement {
  readonly what: string
  readonly measured: number
  readonly limit: number
  readonly unit: 'ms' | 's' | 'KiB' | 'MB'
}

/** The value below which `share` (0–1) of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Milliseconds of each call, after as many calls that are not counted to warm up. */
export function timings<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
): readonly number[] {
  for (const item of items) work(item)
  return items.map((item) => {
    const started = performance.now()
    work(item)
    return performance.now() - started
  })
}
