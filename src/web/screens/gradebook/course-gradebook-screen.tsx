import './gradebook.css'
import { Link } from 'wouter'
import { type Answered, ask } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { type Course, CourseFrame } from '#web/course/course-frame.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { ExportButtons } from './export-buttons.tsx'
import { GradeCell } from './grade-cell.tsx'
import { GradeTable } from './grade-table.tsx'
import { gradesInWords } from './grade-words.ts'
import { LeftOutWords } from './left-out-words.tsx'
import { LevelSpread } from './level-spread.tsx'
import { missingCounts } from './missing-words.ts'

type Book = Answered<'GET /api/courses/:course/gradebook'>
type Student = Book['students'][number]

/** Every student of a course against every exercise. */
export const CourseGradebookScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="Gradebook">
    {(of) =>
      isInstructing(of.role) ? (
        <Gradebook course={course} />
      ) : (
        <ByExercise exercises={of.exercises} />
      )
    }
  </CourseFrame>
)

function Gradebook({ course }: { readonly course: string }) {
  const answer = useAnswer('GET /api/courses/:course/gradebook', { params: { course } })
  return (
    <AnsweredPart answer={answer} what="The gradebook is">
      {(book) =>
        book.exercises.length === 0 ? (
          <p>No exercise is published yet, so there is nothing to grade.</p>
        ) : (
          <Paper course={course} book={book} />
        )
      }
    </AnsweredPart>
  )
}

const Paper = ({ course, book }: { readonly course: string; readonly book: Book }) => (
  <>
    <section aria-labelledby="grades" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="grades">Grades</h2>
      {book.students.length === 0 ? (
        <p>There is no student in this course yet.</p>
      ) : (
        <GradeTable
          caption="Grades of the students"
          rows={book.students}
          idOf={({ member }) => member}
          nameOf={({ name, idNumber }) => (
            <>
              {name}
              {idNumber !== null && (
                <span className="block font-normal text-small text-soft">{idNumber}</span>
              )}
            </>
          )}
          columns={book.exercises.map(({ exercise, title }, index) => ({
            id: exercise,
            title: <Link href={`/exercises/${exercise}/gradebook`}>{title}</Link>,
            cell: ({ cells }: Student) => {
              const cell = cells[index]
              return cell && <GradeCell cell={cell} />
            },
          }))}
        />
      )}
    </section>
    <section aria-labelledby="export" className="no-print grid gap-4">
      <h2 id="export">Export</h2>
      <p className="max-w-measure text-pretty">
        Grades of every exercise that are released, and nothing else. Every export is written down.
      </p>
      <LeftOutWords notInMoodle={book.notInMoodle} />
      {book.exercises.length > 1 && (
        <p className="max-w-measure text-pretty text-small text-soft">
          Whoever has grades in some exercises and not yet in others has empty cells in the file of
          the course. Where Canvas already holds scores for those, export exercise by exercise.
        </p>
      )}
      <ExportButtons
        title={book.title}
        formats={['moodle', 'canvas']}
        fetchFile={(format) =>
          ask(`GET /api/courses/:course/exports/${format}`, { params: { course } })
        }
      />
    </section>
    {book.exercises.map(({ exercise, title, grades, missing, levels, agreement }) => (
      <section key={exercise} aria-label={title} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2>{title}</h2>
        <p>
          {gradesInWords(grades)}{' '}
          {missing.length > 0 && <>Without a grade: {missingCounts(missing)}.</>}
        </p>
        <LevelSpread levels={levels} agreement={agreement} />
      </section>
    ))}
  </>
)

/** A marker sees an exercise at a time. */
function ByExercise({ exercises }: Pick<Course, 'exercises'>) {
  const published = exercises.filter(({ isPublished }) => isPublished)
  if (published.length === 0) return <p>No exercise is published yet.</p>
  return (
    <ul>
      {published.map(({ id, title }) => (
        <li key={id} className="border-hair border-b py-3">
          <Link href={`/exercises/${id}/gradebook`}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}
