import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { DeleteExercise } from './delete-exercise.tsx'
import { ExerciseForm } from './exercise-form.tsx'

type Exercise = Answered<'GET /api/exercises/:exercise'>

export const EditExerciseScreen = ({ exercise }: { readonly exercise: string }) => (
  <SignedIn>{() => <EditExercise exercise={exercise} />}</SignedIn>
)

function EditExercise({ exercise }: { readonly exercise: string }) {
  const answer = useAnswer('GET /api/exercises/:exercise', { params: { exercise } })
  const { value } = answer
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead
          key={value === undefined ? 'awaited' : 'here'}
          title={value?.settings.title ?? 'Exercise'}
          above={value && <Link href={`/courses/${value.course}`}>{value.courseTitle}</Link>}
        >
          {value && <Standing exercise={exercise} of={value} />}
        </ScreenHead>
        <AnsweredPart answer={answer} what="The exercise is">
          {({ course, settings, scenario, publishedAt, hasAttempts }) => (
            <>
              <ExerciseForm
                course={course}
                exercise={exercise}
                settings={settings}
                scenario={scenario.id}
                isPublished={publishedAt !== null}
              />
              {!hasAttempts && <DeleteExercise exercise={exercise} course={course} />}
            </>
          )}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}

function Standing({ exercise, of }: { readonly exercise: string; readonly of: Exercise }) {
  return (
    <div className="grid gap-1">
      <p>
        {of.publishedAt === null
          ? 'A draft: no student sees it.'
          : `Published ${whenWords(of.publishedAt, of.settings.timeZone)}.`}
      </p>
      <p className="flex flex-wrap gap-x-5">
        <Link href={`/exercises/${exercise}/try`}>Try it as a student, without a trace</Link>
        {of.publishedAt !== null && (
          <Link href={`/exercises/${exercise}/overview`}>Overview while they sit</Link>
        )}
      </p>
    </div>
  )
}
