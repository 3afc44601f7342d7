import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { useAct } from '#web/course/course-query.tsx'
import { refusalWords } from '#web/course/refusal-words.ts'
import { SaidProblem } from '#web/course/said-problem.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { Button } from '#web/design/button.tsx'
import { TickField } from '#web/design/tick-field.tsx'

interface StartAttemptProps {
  readonly brief: ExerciseBrief
  readonly goal: string | null
  /** the attempt that can be gone on with; null where none can */
  readonly running: ExerciseBrief['attempts'][number] | null
}

type Lacking = keyof typeof LACKING | null

const LACKING = {
  notice: 'What is scored, by what and who sees it stands above. Read it once, then start.',
  honesty: 'The statement below has not been agreed to. Tick it, then start.',
} as const

/** The last step before the client comes in, or why there is none. */
export function StartAttempt({ brief, goal, running }: StartAttemptProps) {
  const [, goTo] = useLocation()
  const { act, isActing, failure } = useAct('POST /api/exercises/:exercise/attempts')
  const [agreesToHonesty, agree] = useState(false)
  const [lacking, setLacking] = useState<Lacking>(null)
  const { exercise, honestyStatement, hasReadNotice, obstacle } = brief

  if (running !== null)
    return (
      <section
        aria-label="Resume"
        className="grid justify-items-start gap-4 border-hair border-t pt-7"
      >
        <p>
          {running.state === 'overdue'
            ? 'Time is up. Nothing more can be said, but you can still look back and submit.'
            : 'Your attempt is running. It goes on exactly where it stopped.'}
        </p>
        <Button weight="main" onClick={() => goTo(`/attempts/${running.id}`)}>
          Resume attempt
        </Button>
      </section>
    )
  if (obstacle !== null)
    return obstacle === 'opted-out' ? null : (
      <p className="border-hair border-t pt-7">{obstacleWords(brief, obstacle)}</p>
    )
  const start = async () => {
    const lacks = !hasReadNotice
      ? 'notice'
      : honestyStatement !== null && !agreesToHonesty
        ? 'honesty'
        : null
    setLacking(lacks)
    if (lacks !== null || isActing) return
    const started = await act({ params: { exercise }, body: { goal, agreesToHonesty } })
    if (started.ok) goTo(`/attempts/${started.value.attempt}`)
  }
  const problem = lacking === null ? failure && refusalWords(failure.code) : LACKING[lacking]
  return (
    <section aria-label="Start" className="grid gap-4 border-hair border-t pt-7">
      <SaidProblem words={problem} />
      {honestyStatement !== null && (
        <TickField
          label={<span className="whitespace-pre-line">{honestyStatement}</span>}
          isTicked={agreesToHonesty}
          onTick={agree}
        />
      )}
      <Button
        weight="main"
        className="justify-self-start"
        aria-disabled={isActing}
        onClick={() => void start()}
      >
        Start attempt
      </Button>
    </section>
  )
}

function obstacleWords(
  { times, timeZone, now }: ExerciseBrief,
  obstacle: Exclude<NonNullable<ExerciseBrief['obstacle']>, 'opted-out'>,
): string {
  switch (obstacle) {
    case 'not-open':
      return times.opensAt === null
        ? refusalWords('not-open')
        : `This exercise opens ${whenWords(times.opensAt, timeZone, now)}. You can start it then.`
    case 'closed':
    case 'no-attempts-left':
    case 'archived':
      return refusalWords(obstacle)
  }
}
