/** Two decimals, cut and never rounded up. @param grade 0–100 */
export const gradeWords = (grade: number): string =>
  (Math.floor(Math.round(grade * 1e6) / 1e4) / 100).toFixed(2)

interface Grades {
  readonly n: number
  readonly mean: number | null
  readonly median: number | null
}

/** "14 grades: mean 71.25, median 72.00" */
export const gradesInWords = ({ n, mean, median }: Grades): string =>
  mean === null || median === null
    ? 'No grade yet.'
    : `${n} ${n === 1 ? 'grade' : 'grades'}: mean ${gradeWords(mean)}, median ${gradeWords(median)}.`
