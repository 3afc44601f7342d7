import { Link } from 'wouter'
import { ownAttemptWords } from '#web/attempt/own-attempt-words.ts'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { whenWords } from '#web/course/when-words.ts'

/** What was sat before, in words, and what of it has been given back. */
export function EarlierAttempts({ brief }: { readonly brief: ExerciseBrief }) {
  const { attempts, timeZone, now } = brief
  if (attempts.length === 0) return null
  return (
    <section aria-labelledby="attempts" className="grid gap-3">
      <h2 id="attempts">Your attempts</h2>
      <ul>
        {attempts.map(({ id, number, state, endedBy, startedAt, isReleased }) => (
          <li key={id} className="flex flex-wrap gap-x-4 gap-y-1 border-hair border-b py-3">
            <p className="min-w-0 flex-1 basis-64">
              <span className="font-medium">Attempt {number}</span>, begun{' '}
              {whenWords(startedAt, timeZone, now)}. {ownAttemptWords(state, endedBy)}.
            </p>
            {isReleased && (
              <Link href={`/attempts/${id}/result`}>
                See what was given back<span className="sr-only"> for attempt {number}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
