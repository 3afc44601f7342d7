/** The middle of a column of grades. Those who have none are not in it. */
export interface GradeSummary {
  readonly n: number
  /** null without grades */
  readonly mean: number | null
  /** null without grades; between two middle grades their mean */
  readonly median: number | null
}

/** @param grades 0–100, null where there is none */
export function gradeSummary(grades: readonly (number | null)[]): GradeSummary {
  const given = grades.filter((grade) => grade !== null).sort((a, b) => a - b)
  const n = given.length
  const lower = given[Math.floor((n - 1) / 2)]
  const upper = given[Math.floor(n / 2)]
  if (lower === undefined || upper === undefined) return { n, mean: null, median: null }
  return {
    n,
    mean: given.reduce((sum, grade) => sum + grade, 0) / n,
    median: (lower + upper) / 2,
  }
}
