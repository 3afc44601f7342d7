/** One row of the table that `npm run bench:voice` prints. */
export interface VoiceMeasurement {
  readonly what: string
  readonly measured: number
  /** null where the row only says what the others rest on */
  readonly limit: number | null
  /** empty for a ratio */
  readonly unit: '' | 'ms' | 'tokens' | 'streams'
}

/** @returns the rows as a Markdown table */
export function tableOf(rows: readonly VoiceMeasurement[]): string {
  const lines = rows.map(({ what, measured, limit, unit }) => {
    const value = unit === '' ? measured.toFixed(3) : measured.toFixed(unit === 'ms' ? 1 : 0)
    const verdict = limit === null ? '' : measured <= limit ? 'met' : 'missed'
    return `| ${what} | ${value} | ${limit ?? ''} | ${unit} | ${verdict} |`
  })
  return ['| What | Measured | Limit | Unit | |', '|---|---|---|---|---|', ...lines, ''].join('\n')
}
