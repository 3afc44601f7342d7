/** How two readers met: `counts[row][column]`, rows what should be read, columns what was read. */
export interface Confusion<Label extends string> {
  readonly labels: readonly Label[]
  readonly counts: readonly (readonly number[])[]
}

export interface Agreement {
  readonly n: number
  /** share read alike, 0–1 */
  readonly accuracy: number
  /** Cohen's kappa: agreement beyond what chance would give; 1 where chance leaves nothing to agree on */
  readonly kappa: number
  /** mean of the F1 of every label that should have been read at least once, 0–1 */
  readonly macroF1: number
}

export function confusionOf<Label extends string>(
  labels: readonly Label[],
  pairs: readonly (readonly [right: Label, given: Label])[],
): Confusion<Label> {
  const counts = labels.map(() => labels.map(() => 0))
  for (const [right, given] of pairs) {
    const row = counts[labels.indexOf(right)]
    const column = labels.indexOf(given)
    if (row?.[column] === undefined) throw new Error(`${right}, ${given}: not among the labels`)
    row[column] += 1
  }
  return { labels, counts }
}

/** Several of the same labels as one. @param confusions one or more */
export function summed<Label extends string>(
  confusions: readonly Confusion<Label>[],
): Confusion<Label> {
  const labels = confusions[0]?.labels ?? []
  const counts = labels.map((_, row) =>
    labels.map((_, column) =>
      confusions.reduce((sum, { counts }) => sum + (counts[row]?.[column] ?? 0), 0),
    ),
  )
  return { labels, counts }
}

export function agreementOf({ counts }: Confusion<string>): Agreement {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = counts.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  const hits = counts.map((row, at) => row[at] ?? 0)
  const n = rows.reduce((sum, count) => sum + count, 0)
  const accuracy = hits.reduce((sum, hit) => sum + hit, 0) / n
  const chance = rows.reduce((sum, row, at) => sum + (row / n) * ((columns[at] ?? 0) / n), 0)
  const f1 = hits.flatMap((hit, at) => {
    const row = rows[at] ?? 0
    return row === 0 ? [] : [(2 * hit) / (row + (columns[at] ?? 0))]
  })
  return {
    n,
    accuracy,
    kappa: chance === 1 ? 1 : (accuracy - chance) / (1 - chance),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / f1.length,
  }
}
