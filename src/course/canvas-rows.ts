import { invariant } from '#lib/invariant.ts'
import { canvasTitle } from './canvas-title.ts'
import { distinctTitles } from './distinct-titles.ts'
import {
  type ExportedResult,
  type ExportedStudent,
  type GradeExport,
  gradeCell,
  type Rows,
} from './grade-export.ts'
import { safeCell } from './safe-cell.ts'

const WHO = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'] as const

/** Canvas knows its row of maxima by the words after four spaces. */
const MAXIMA = ['    Points Possible', '', '', '', ''] as const
const FULL_MARKS = '100'

/**
 * Rows for Canvas's gradebook import. Canvas's own ID is not known here and stays empty: it then finds a student by SIS
 * user id, SIS login id or the exact name. There is no column for feedback: Canvas would make an assignment of it.
 * An empty cell clears the score that stands in Canvas, so a student without any grade is left out, and so is an
 * exercise in which nobody has one. Where only some grades of a student are there, the others have to stay empty.
 * @source conventions, grading.md §8.4; Canvas, lib/gradebook_importer.rb
 * @throws Invariant where a student has not one result per title
 */
export function canvasRows({ titles, students }: GradeExport): Rows {
  for (const { results } of students)
    invariant(results.length === titles.length, 'a student has one result per exercise')
  const graded = students.filter(({ results }) => results.some(({ grade }) => grade !== null))
  const columns = titles
    .map((title, index) => ({ title, index }))
    .filter(({ index }) => graded.some(({ results }) => hasGrade(results[index])))
  const heads = distinctTitles(columns.map(({ title }) => safeCell(canvasTitle(title))))
  return [
    [...WHO, ...heads],
    [...MAXIMA, ...heads.map(() => FULL_MARKS)],
    ...graded.map((student) =>
      studentRow(
        student,
        columns.map(({ index }) => student.results[index]),
      ),
    ),
  ]
}

const hasGrade = (result: ExportedResult | undefined): boolean =>
  result !== undefined && result.grade !== null

function studentRow(
  { name, idNumber, loginId }: ExportedStudent,
  results: readonly (ExportedResult | undefined)[],
): readonly string[] {
  return [
    safeCell(name),
    '',
    safeCell(idNumber ?? ''),
    safeCell(loginId ?? ''),
    '',
    ...results.map((result) =>
      result == null || result.grade === null ? '' : gradeCell(result.grade),
    ),
  ]
}
