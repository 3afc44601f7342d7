import { useState } from 'react'
import { attemptStateWords } from '#web/course/attempt-state-words.ts'
import { useAnswer } from '#web/course/course-query.tsx'
import { durationWords } from '#web/course/duration-words.ts'
import { useNow } from '#web/course/use-now.ts'
import { whenWords } from '#web/course/when-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { MARKING_STATE_WORDS } from './marking-state-words.ts'
import { OverrideDialog } from './override-dialog.tsx'
import type { Attempt, Exercise, Student } from './overview-screen.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'

interface CohortTableProps {
  readonly exercise: string
  readonly of: Exercise
  readonly students: readonly Student[]
  /** how far the server's clock is ahead of this device's */
  readonly aheadMs: number
  readonly mayChange: boolean
}

const CLOCK_MS = 10_000

export function CohortTable({ exercise, of, students, aheadMs, mayChange }: CohortTableProps) {
  const now = useNow(CLOCK_MS) + aheadMs
  const { timeZone } = of.settings
  const [timesOf, setTimesOf] = useState<string | null>(null)
  const [reopening, setReopening] = useState<string | null>(null)
  const lines = students.flatMap(linesOf)
  const line = lines.find(({ attempt }) => attempt !== null && attempt.id === reopening)
  const student = students.find(({ member }) => member === timesOf)
  const kept = useAnswer(
    'GET /api/exercises/:exercise/overrides',
    { params: { exercise } },
    { isOff: !mayChange },
  )
  const present = kept.value?.overrides.find(({ member }) => member === timesOf)
  if (students.length === 0) return <p>There is no student in this course yet.</p>
  return (
    <>
      <DataTable
        caption="Students and their attempts"
        isCaptionHidden
        rows={lines}
        idOf={({ student: { member }, attempt }) => attempt?.id ?? member}
        columns={[
          { title: 'Student', kind: 'name', cell: ({ student: { name } }) => name },
          { title: 'State', cell: stateWords },
          { title: 'Time', cell: ({ attempt }) => timeWords(attempt, timeZone, now) },
          { title: 'Replies', kind: 'number', cell: ({ attempt }) => repliesIn(attempt) },
          {
            title: 'Limit',
            cell: ({ student: { times } }) =>
              times.timeLimitMs === null ? '' : durationWords(times.timeLimitMs),
          },
          {
            title: 'Marking',
            cell: ({ attempt }) => markingWords(attempt),
          },
          ...(mayChange
            ? [
                {
                  title: 'Change',
                  kind: 'press' as const,
                  cell: ({ student: { member, name }, attempt }: Line) => (
                    <span className="flex flex-wrap gap-x-4">
                      <button
                        type="button"
                        className="aside-press"
                        onClick={() => setTimesOf(member)}
                      >
                        Other times <span className="sr-only">for {name}</span>
                      </button>
                      {mayReopen(attempt) && (
                        <button
                          type="button"
                          className="aside-press"
                          onClick={() => setReopening(attempt.id)}
                        >
                          Reopen <span className="sr-only">the attempt of {name}</span>
                        </button>
                      )}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      <OverrideDialog
        exercise={exercise}
        of={of}
        about={
          student === undefined
            ? null
            : (present ?? { ...NO_OVERRIDE, member: student.member, name: student.name })
        }
        onClose={() => setTimesOf(null)}
      />
      <ReopenDialog
        attempt={line?.attempt ?? null}
        name={line?.student.name ?? ''}
        onClose={() => setReopening(null)}
      />
    </>
  )
}

const NO_OVERRIDE = { group: null, override: {}, reason: '' } as const

interface Line {
  readonly student: Student
  /** null: nothing was begun */
  readonly attempt: Attempt | null
}

const linesOf = (student: Student): readonly Line[] =>
  student.attempts.length === 0
    ? [{ student, attempt: null }]
    : student.attempts.map((attempt) => ({ student, attempt }))

function stateWords({ student, attempt }: Line): string {
  if (attempt === null) return student.optedOut === null ? 'Not begun' : 'Would rather not'
  const words = attemptStateWords(attempt.state, attempt.endedBy)
  return student.attempts.length > 1 ? `${words} (attempt ${attempt.number})` : words
}

function timeWords(attempt: Attempt | null, timeZone: string, now: number): string {
  if (attempt === null) return ''
  if (attempt.endedAt !== null) return `Ended ${whenWords(attempt.endedAt, timeZone, now)}`
  if (attempt.endedBy !== null) return ''
  if (attempt.deadlineAt === null) return `For ${durationWords(now - attempt.startedAt)}`
  return attempt.deadlineAt > now ? `${durationWords(attempt.deadlineAt - now)} left` : 'Time is up'
}

/** Of what was withdrawn nothing is told, so neither is how long it was. */
const repliesIn = (attempt: Attempt | null): number | '' =>
  attempt === null || attempt.endedBy === 'stopped' ? '' : attempt.replies

const markingWords = (attempt: Attempt | null): string =>
  attempt === null || attempt.endedAt === null ? '' : MARKING_STATE_WORDS[attempt.markingState]

/** An attempt that was cut short, and whose marks are not out. */
const mayReopen = (attempt: Attempt | null): attempt is Attempt =>
  attempt !== null &&
  (attempt.state === 'finished' || attempt.state === 'abandoned') &&
  attempt.endedBy !== 'stopped' &&
  attempt.markingState !== 'released'
