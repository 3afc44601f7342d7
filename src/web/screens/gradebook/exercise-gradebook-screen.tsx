import './gradebook.css'
import { Link } from 'wouter'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { type Answered, ask } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { MARKING_STATE_WORDS } from '#web/screens/overview/marking-state-words.ts'
import { ExportButtons } from './export-buttons.tsx'
import { GradeCell } from './grade-cell.tsx'
import { GradeTable } from './grade-table.tsx'
import { gradesInWords } from './grade-words.ts'
import { LeftOutWords } from './left-out-words.tsx'
import { LevelSpread } from './level-spread.tsx'
import { missingCounts } from './missing-words.ts'
import { StandingCell } from './standing-cell.tsx'

type Book = Answered<'GET /api/exercises/:exercise/gradebook'>
type Student = Book['students'][number]

interface ExerciseGradebookProps {
  readonly exercise: string
}

/** The grades of one exercise, how its levels are spread, and what is missing. */
export const ExerciseGradebookScreen = (props: ExerciseGradebookProps) => (
  <SignedIn>{() => <ExerciseGradebook {...props} />}</SignedIn>
)

function ExerciseGradebook({ exercise }: ExerciseGradebookProps) {
  const answer = useAnswer('GET /api/exercises/:exercise/gradebook', { params: { exercise } })
  const book = answer.value
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <ScreenHead
          key={book === undefined ? 'awaited' : 'here'}
          title={book === undefined ? 'Gradebook' : `Gradebook: ${book.title}`}
          above={book && <Link href={`/courses/${book.course}`}>{book.courseTitle}</Link>}
        />
        <AnsweredPart answer={answer} what="The gradebook is">
          {(value) => <Paper exercise={exercise} book={value} />}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}

const Paper = ({ exercise, book }: ExerciseGradebookProps & { readonly book: Book }) => (
  <>
    <section aria-labelledby="grades" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="grades">Grades</h2>
      <p>{gradesInWords(book.grades)}</p>
      {book.missing.length > 0 && <p>Without a grade: {missingCounts(book.missing)}.</p>}
      {book.isAnonymous && (
        <p className="max-w-measure text-small text-soft">
          Marking is anonymous: whoever is being marked stands here as a number until their marks
          are released.
        </p>
      )}
      {book.students.length === 0 ? (
        <p>There is no student in this course yet.</p>
      ) : (
        <Students book={book} />
      )}
    </section>
    <section aria-labelledby="spread" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="spread">Levels, and how far markers agree</h2>
      <LevelSpread levels={book.levels} agreement={book.agreement} />
    </section>
    {book.mayExport && (
      <section aria-labelledby="export" className="no-print grid gap-4">
        <h2 id="export">Export</h2>
        <p className="max-w-measure text-pretty">
          For Moodle and Canvas: grades that are released, and nothing else. The records and
          statements hold no names. Every export is written down.
        </p>
        <LeftOutWords notInMoodle={book.notInMoodle} />
        <ExportButtons
          title={book.title}
          formats={['moodle', 'canvas', 'json', 'xapi']}
          fetchFile={(format) =>
            ask(`GET /api/exercises/:exercise/exports/${format}`, { params: { exercise } })
          }
        />
        <p>
          <Link href={`/exercises/${exercise}/mark-sheets`}>Mark sheets to print</Link>
        </p>
      </section>
    )}
  </>
)

const Students = ({ book }: { readonly book: Book }) => (
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
    columns={[
      { id: 'grade', title: 'Grade', cell: (student: Student) => <GradeCell cell={student} /> },
      ...book.skills.map((skill) => ({
        id: skill,
        title: SKILL_NAMES[skill],
        cell: (student: Student) => (
          <StandingCell
            standing={attemptShown(student)?.levels.find((each) => each.skill === skill)?.standing}
          />
        ),
      })),
      { id: 'marking', title: 'Marking', cell: markingWords },
    ]}
  />
)

/** The one that the grade is made of; where there are several, or none, the newest. */
const attemptShown = ({ attempts }: Student) =>
  attempts.findLast(({ counts }) => counts) ?? attempts.at(-1)

function markingWords(student: Student): string {
  const shown = attemptShown(student)
  if (shown === undefined) return ''
  const words = MARKING_STATE_WORDS[shown.markingState]
  const { length } = student.attempts
  return length === 1 ? words : `${words} (attempt ${shown.number} of ${length})`
}
