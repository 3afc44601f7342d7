import { invariant } from '#lib/invariant.ts'
import { distinctTitles } from './distinct-titles.ts'
import { type ExportedStudent, type GradeExport, gradeCell, type Rows } from './grade-export.ts'
import { isKnownToMoodle } from './is-known-to-moodle.ts'
import { NO_GRADE_CELL, safeCell } from './safe-cell.ts'

/**
 * Rows for Moodle's grade import: who, then for each exercise the grade and the feedback, always both, because a file
 * with feedback alone wipes grades. No grade is a lone dash. Whom Moodle cannot find is left out.
 * @source conventions, grading.md §8.1 and §8.2
 * @throws Invariant where a student has not one result per title
 */
export const moodleRows = ({ titles, students }: GradeExport): Rows => [
  [
    'ID number',
    'Email address',
    ...distinctTitles(titles).flatMap((title) => [safeCell(title), feedback(title)]),
  ],
  ...students.filter(isKnownToMoodle).map((student) => studentRow(student, titles.length)),
]

const feedback = (title: string): string => safeCell(`${title} (Feedback)`)

function studentRow(
  { idNumber, email, results }: ExportedStudent,
  columns: number,
): readonly string[] {
  invariant(results.length === columns, 'a student has one result per exercise')
  return [
    safeCell(idNumber ?? ''),
    safeCell(email ?? ''),
    ...results.flatMap(({ grade, feedback }) => [
      grade === null ? NO_GRADE_CELL : gradeCell(grade),
      safeCell(feedback),
    ]),
  ]
}
