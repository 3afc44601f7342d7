/** Rows of active features (ids from 0) with one target an output, 0 or 1. */
export interface TrainingSet {
  readonly rows: readonly Int32Array[]
  /** rows × outputs */
  readonly targets: Float32Array
  /** how much each row counts; 1 is usual */
  readonly weights: Float64Array
  /** 1 for signs that also speak to the outputs directly */
  readonly isWide: Uint8Array
  readonly features: number
  readonly outputs: number
}

/** Signs as training meets them, and what each row should answer. */
export interface SignedRow {
  readonly signs: readonly string[]
  /** indices of the outputs that are right */
  readonly targets: readonly number[]
  /** how much the row counts; 1 is usual */
  readonly weight: number
}

/** How many rows a sign must be seen in: words and runs of words more, so that no subject is learned by heart. */
export interface LeastSeen {
  readonly words: number
  readonly others: number
}

/** The signs seen often enough, in the order in which they first occur. */
export function vocabularyOf(
  rows: readonly SignedRow[],
  least: LeastSeen,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of rows)
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const known = [...counts].filter(
    ([sign, count]) => count >= (ofWords(sign) ? least.words : least.others),
  )
  return new Map(known.map(([sign], at) => [sign, at]))
}

export function trainingSet(
  rows: readonly SignedRow[],
  vocabulary: ReadonlyMap<string, number>,
  outputs: number,
): TrainingSet {
  const targets = new Float32Array(rows.length * outputs)
  for (const [at, row] of rows.entries())
    for (const target of row.targets) targets[at * outputs + target] = 1
  return {
    rows: rows.map(({ signs }) => idsOf(signs, vocabulary)),
    targets,
    weights: Float64Array.from(rows, ({ weight }) => weight),
    isWide: Uint8Array.from(vocabulary.keys(), (sign) => (isWideSign(sign) ? 1 : 0)),
    features: vocabulary.size,
    outputs,
  }
}

/** What rules found, the form and the moment speak directly; words go through the hidden layer. */
const isWideSign = (sign: string): boolean => !ofWords(sign)
const ofWords = (sign: string): boolean =>
  /^(?:[wsoe]|(?:previous|next)-opens|first|last):/.test(sign)

const idsOf = (signs: readonly string[], vocabulary: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(signs.flatMap((sign) => vocabulary.get(sign) ?? []))
