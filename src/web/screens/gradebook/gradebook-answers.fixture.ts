import { vi } from 'vitest'
import type { Answered } from '#web/api/ask.ts'

type Book = Answered<'GET /api/exercises/:exercise/gradebook'>
type Attempt = Book['students'][number]['attempts'][number]
type Standing = Attempt['levels'][number]['standing']

export const ME: Answered<'GET /api/me'> = {
  person: { id: 'p1', name: 'Ivy', email: 'ivy@example.org', isAdministrator: false },
  hasReadNotice: true,
  places: [{ course: 'c1', title: 'Counselling 101', role: 'instructor', isArchived: false }],
  outsideSignIn: null,
  takesPasswords: true,
}

export const COURSE: Answered<'GET /api/courses/:course'> = {
  course: 'c1',
  title: 'Counselling 101',
  role: 'instructor',
  isArchived: false,
  timeZone: 'Europe/Dublin',
  joinCode: null,
  retentionDays: null,
  archivedAt: null,
  purgeAt: null,
  exercises: [
    {
      id: 'e1',
      title: 'First talk',
      isPublished: true,
      opensAt: null,
      dueAt: null,
      cutOffAt: null,
      attempts: [],
    },
  ],
}

const CELL = {
  grade: null,
  released: null,
  isSettled: true,
  missing: null,
  markingState: null,
  isContested: false,
} as const

const level = (of: 1 | 2 | 3 | 4 | 5): Standing => ({ status: 'level', level: of })

const attempt = (
  id: string,
  empathy: Standing,
  boundaries: Standing,
  changes: Partial<Attempt> = {},
): Attempt => ({
  attempt: id,
  number: 1,
  counts: true,
  grade: null,
  markingState: 'marking-completed',
  levels: [
    { skill: 'empathy', standing: empathy },
    { skill: 'boundaries', standing: boundaries },
  ],
  ...changes,
})

const AGREEMENT = { interval: null, exact: null, withinOne: null, meanDifference: null } as const

const SUMMARY = {
  grades: { n: 2, mean: 71.666, median: 71.666 },
  levels: [
    {
      skill: 'empathy',
      levels: { 1: 0, 2: 0, 3: 1, 4: 2, 5: 0 },
      notAssessed: 0,
      needsAPerson: 0,
      notLookedAt: 1,
    },
    {
      skill: 'boundaries',
      levels: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 },
      notAssessed: 1,
      needsAPerson: 1,
      notLookedAt: 1,
    },
  ],
  agreement: [
    {
      ...AGREEMENT,
      skill: 'empathy',
      n: 14,
      kappa: 0.62,
      interval: { low: 0.31, high: 0.84 },
      exact: 0.5,
      alikeWithoutLevel: 0,
      otherwiseWithoutLevel: 0,
    },
    {
      ...AGREEMENT,
      skill: 'boundaries',
      n: 0,
      kappa: null,
      alikeWithoutLevel: 0,
      otherwiseWithoutLevel: 0,
    },
  ],
  missing: [
    { reason: 'not-started', students: 1 },
    { reason: 'needs-a-person', students: 1 },
  ],
} satisfies Partial<Book>

export const BOOK: Book = {
  course: 'c1',
  courseTitle: 'Counselling 101',
  title: 'First talk',
  timeZone: 'Europe/Dublin',
  isAnonymous: true,
  mayExport: true,
  notInMoodle: ['Kim', 'Sam'],
  skills: ['empathy', 'boundaries'],
  ...SUMMARY,
  students: [
    {
      ...CELL,
      member: 'ali',
      name: 'Ali',
      isAlias: false,
      idNumber: 'SIS-2',
      missing: 'not-started',
      attempts: [],
    },
    {
      ...CELL,
      member: 'sam',
      name: 'Sam',
      isAlias: false,
      idNumber: null,
      grade: 80,
      released: 60,
      isSettled: false,
      isContested: true,
      markingState: 'not-marked',
      attempts: [
        attempt('a1', level(3), level(3), { counts: false, markingState: 'released' }),
        attempt('a2', level(4), { status: 'not-assessed' }, { number: 2 }),
        attempt(
          'a3',
          { status: 'not-looked-at' },
          { status: 'not-looked-at' },
          { number: 3, counts: false },
        ),
      ],
    },
    {
      ...CELL,
      member: 'kim',
      name: 'Student 1',
      isAlias: true,
      idNumber: null,
      missing: 'needs-a-person',
      isSettled: false,
      markingState: 'in-review',
      attempts: [
        attempt(
          'a4',
          level(4),
          { status: 'needs-a-person' },
          { counts: false, markingState: 'in-review' },
        ),
      ],
    },
  ],
}

export const COURSE_BOOK: Answered<'GET /api/courses/:course/gradebook'> = {
  title: 'Counselling 101',
  notInMoodle: ['Sam'],
  exercises: [{ exercise: 'e1', title: 'First talk', ...SUMMARY }],
  students: BOOK.students.map(({ attempts, ...student }) => ({ ...student, cells: [student] })),
}

/** Stands in for the server at the page's `fetch`; a `Blob` is sent as a file. Undone by `vi.unstubAllGlobals`. */
export function answering(answers: Readonly<Record<string, object>>): { readonly asked: string[] } {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const said = answers[address]
    if (said === undefined) return Response.json({ code: 'not-allowed' }, { status: 403 })
    return said instanceof Blob
      ? new Response(await said.text(), { headers: { 'content-disposition': 'attachment' } })
      : Response.json(said)
  })
  return { asked }
}
