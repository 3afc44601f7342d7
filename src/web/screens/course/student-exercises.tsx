import { Link } from 'wouter'
import { ATTEMPT_STATES } from '#course/attempt-state.ts'
import { attemptStateWords } from '#web/course/attempt-state-words.ts'
import type { Course } from '#web/course/course-frame.tsx'
import { datesWords } from './dates-words.ts'

type Line = Course['exercises'][number]

/** What there is to sit, and what became of what was sat. */
export function StudentExercises({ course }: { readonly course: Course }) {
  const { exercises, timeZone } = course
  return (
    <section aria-labelledby="exercises" className="grid max-w-[52rem] gap-3">
      <h2 id="exercises">Exercises</h2>
      {exercises.length === 0 ? (
        <p>
          Nothing is set yet. Until then, <Link href="/">practise</Link> as much as you like: that
          is never marked.
        </p>
      ) : (
        <ul>
          {exercises.map((exercise) => (
            <li key={exercise.id} className="grid gap-1 border-hair border-b py-4">
              <Link href={`/exercises/${exercise.id}`} className="justify-self-start font-medium">
                {exercise.title}
              </Link>
              <p className="text-small text-soft">
                {datesWords(exercise, timeZone).join(' · ') || 'No dates are set.'}
              </p>
              <Attempts of={exercise.attempts} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Attempts({ of: attempts }: { readonly of: Line['attempts'] }) {
  if (attempts.length === 0) return <p className="text-small">Not begun.</p>
  return (
    <ul className="text-small">
      {attempts.map(({ id, number, state, isReleased }) => (
        <li key={id} className="flex flex-wrap gap-x-3">
          <span>
            Attempt {number}: {stateWords(state)}.
          </span>
          {isReleased && (
            <Link href={`/attempts/${id}/result`}>
              See what was given back <span className="sr-only">for attempt {number}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

function stateWords(state: string): string {
  const known = ATTEMPT_STATES.find((each) => each === state)
  return known === undefined ? state : attemptStateWords(known, null).toLowerCase()
}
