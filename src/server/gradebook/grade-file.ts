import { stringify } from 'csv-stringify/sync'
import { canvasRows } from '#course/canvas-rows.ts'
import { feedbackText } from '#course/feedback-text.ts'
import type { ExportedResult, GradeExport } from '#course/grade-export.ts'
import { EMPTY_CELL, type GradebookCell } from '#course/gradebook-cell.ts'
import { moodleRows } from '#course/moodle-rows.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { gradebookView } from './gradebook-view.ts'
import { type GradedExercise, gradedWork } from './graded-work.ts'
import { releasedGrades } from './released-grades.ts'

/** @property heads how many of the rows are of no student */
const FORMATS = {
  moodle: { rowsOf: moodleRows, heads: 1 },
  canvas: { rowsOf: canvasRows, heads: 2 },
} as const

/** An instructor who marks nothing: what was released is seen whole. */
const NOBODY = { memberId: null, isInstructor: true } as const

/**
 * A file that a gradebook elsewhere imports, of released grades alone. UTF-8 without a byte order mark: Moodle takes one
 * off and Canvas does not. Lines end as RFC 4180 has it.
 * @returns with how many students the file holds
 * @source Moodle, lib/csvlib.class.php, load_csv_content; Canvas, lib/gradebook_importer.rb, csv_stream
 */
export async function gradeFile(
  services: Services,
  courseId: string,
  exercises: readonly ExerciseTables['exercises'][],
  format: keyof typeof FORMATS,
): Promise<{ readonly csv: string; readonly students: number }> {
  const work = await gradedWork(services, courseId, exercises)
  const { book } = gradebookView(work, NOBODY)
  const out = new Set(work.attempts.filter((each) => each.areLevelsOut).map(({ row }) => row.id))
  const isOut = (attemptId: string) => out.has(attemptId)
  const data: GradeExport = {
    titles: work.exercises.map(({ settings }) => settings.title),
    students: work.students.map(({ name, email, id_number, login_id }, index) => ({
      name,
      email,
      idNumber: id_number,
      loginId: login_id,
      results: work.exercises.map((exercise, column) =>
        resultOf(book.rows[index]?.cells[column] ?? EMPTY_CELL, exercise, isOut),
      ),
    })),
  }
  const { rowsOf, heads } = FORMATS[format]
  const rows = rowsOf(data)
  const csv = stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  )
  return { csv, students: rows.length - heads }
}

/** With the words about each attempt that the grade is made of, or that it could not be made of. */
function resultOf(
  cell: GradebookCell,
  { settings: { counts, skills } }: GradedExercise,
  isOut: (attemptId: string) => boolean,
): ExportedResult {
  const { grade, numbers, waitsFor } = releasedGrades(cell, counts, isOut)
  const told = cell.attempts.flatMap(({ attempt: { id, number, mark } }) => {
    const isNamed = numbers.includes(number) || (grade === null && waitsFor.includes(number))
    return isNamed && mark !== null && isOut(id)
      ? [{ number, text: feedbackText(mark, skills) }]
      : []
  })
  const feedback =
    told.length === 1
      ? told.map(({ text }) => text)
      : told.map(({ number, text }) => `Attempt ${number}\n${text}`)
  return { grade, feedback: feedback.join('\n\n') }
}
