/** What Canvas takes for a column of its own where a header holds it: it then imports nothing from there. */
const OF_CANVAS = /\b(Current|Final|Override) (Score|Points|Grade|Status)/g
/** Headers of the columns before, of which Canvas would read the first of that name. */
const WHO_COLUMNS: readonly string[] = [
  'Student',
  'LastName',
  'FirstName',
  'ID',
  'SIS User ID',
  'SIS Login ID',
  'Section',
  'Integration ID',
  'Root Account',
]
const ENDS_LIKE_AN_ID = /\(\d+\)\s*$/

/**
 * The title of an exercise such that Canvas reads it as a title: not as a column of its own, not as one of those that
 * say who, and not as the number of an assignment, which may be another one's.
 * @source conventions, grading.md §8.4; Canvas, lib/gradebook_importer.rb
 */
export function canvasTitle(title: string): string {
  const apart = title.replaceAll(OF_CANVAS, '$1-$2')
  const isMistaken = ENDS_LIKE_AN_ID.test(apart) || WHO_COLUMNS.includes(apart.trim())
  return isMistaken ? `${apart} – exercise` : apart
}
