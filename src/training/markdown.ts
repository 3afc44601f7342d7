/** @param rows each with as many cells as there are heads */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

/** A dash for what cannot be said. @param decimals two unless told */
export const figure = (value: number | null, decimals = 2): string =>
  value === null ? '–' : value.toFixed(decimals)

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
