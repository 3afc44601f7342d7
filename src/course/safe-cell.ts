/** What makes a spreadsheet reckon instead of read. @source conventions, grading.md §8.5; OWASP, CSV injection */
const STARTS_A_FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u
const STARTS_WITH_CONTROL = /^[\t\r\n]/u

/** "No grade" in Moodle's files: a sign on its own, which reckons nothing. */
export const NO_GRADE_CELL = '-'

/**
 * A cell that a spreadsheet shows and never reckons: what would begin a formula gets an apostrophe before it. A number
 * stays a number, a negative one too, for it cannot hold a formula.
 * @param content text from a person, or a number of ours
 */
export function safeCell(content: string | number): string {
  if (typeof content === 'number' || content === NO_GRADE_CELL) return `${content}`
  const isRisky = STARTS_A_FORMULA.test(content) || STARTS_WITH_CONTROL.test(content)
  return isRisky ? `'${content}` : content
}
