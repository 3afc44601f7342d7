import { invariant } from '#lib/invariant.ts'
import { type ExportedStudent, type GradeExport, gradeCell, type Rows } from './grade-export.ts'
import { safeCell } from './safe-cell.ts'

const WHO = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'] as const

/** Canvas knows its row of maxima by the words after four spaces. */
const MAXIMA = ['    Points Possible', '', '', '', ''] as const
const FULL_MARKS = '100'

/**
 * Rows for Canvas's gradebook import. Canvas's own ID is not known here and stays empty: it then finds a student by SIS
 * user id, SIS login id or the exact name. There is no column for feedback: Canvas would make an assignment of it.
 * An empty cell is "no grade".
 * @source conventions, grading.md §8.4
 * @throws Invariant where a student has not one result per title
 */
export const canvasRows = ({ titles, students }: GradeExport): Rows => [
  [...WHO, ...titles.map(safeCell)],
  [...MAXIMA, ...titles.map(() => FULL_MARKS)],
  ...students.map((student) => studentRow(student, titles.length)),
]

function studentRow(
  { name, idNumber, loginId, results }: ExportedStudent,
  columns: number,
): readonly string[] {
  invariant(results.length === columns, 'a student has one result per exercise')
  return [
    safeCell(name),
    '',
    safeCell(idNumber ?? ''),
    safeCell(loginId ?? ''),
    '',
    ...results.map(({ grade }) => (grade === null ? '' : gradeCell(grade))),
  ]
}
