import type { Student } from './overview-screen.tsx'

/** One sentence of numbers: who has not begun, who is at it, who is done, who would rather not. */
export function standingCounts(students: readonly Student[]): readonly string[] {
  const counts = { waiting: 0, running: 0, overdue: 0, over: 0, out: 0 }
  for (const student of students) counts[standingOf(student)] += 1
  return [
    `${students.length} ${students.length === 1 ? 'student' : 'students'}`,
    ...(['running', 'overdue', 'over', 'waiting', 'out'] as const)
      .filter((standing) => counts[standing] > 0)
      .map((standing) => `${counts[standing]} ${WORDS[standing]}`),
  ]
}

const WORDS = {
  waiting: 'not begun',
  running: 'in progress',
  overdue: 'overdue',
  over: 'done',
  out: 'would rather not',
} as const

function standingOf({ attempts, optedOut }: Student): keyof typeof WORDS {
  const last = attempts.at(-1)
  if (last?.state === 'in-progress') return 'running'
  if (last?.state === 'overdue') return 'overdue'
  if (optedOut !== null) return 'out'
  return last === undefined ? 'waiting' : 'over'
}
