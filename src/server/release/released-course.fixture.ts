import type { TestPerson } from '#server/course-site.fixture.ts'

export const A_DAY_MS = 86_400_000

export interface Result {
  readonly released: readonly string[]
  readonly transcript: readonly unknown[] | null
  readonly marks: {
    readonly markedBy: string
    readonly grade: number | null
    readonly levels: readonly { readonly skill: string; readonly label: string | null }[]
  } | null
  readonly evidence: { readonly status: string } | null
  readonly exemplars: readonly unknown[] | null
  readonly contest: unknown
}

export interface Contest {
  readonly id: string
  readonly state: string
  readonly answerer: string | null
  readonly answeredBy: string | null
  readonly answer: string | null
  readonly isAnsweredByMarker: boolean
  readonly words: string | null
  readonly codes: readonly { readonly code: string }[]
  readonly changes: readonly unknown[]
}

export const ALL = ['transcript', 'levels', 'evidence', 'exemplars']
export const LEVEL = { about: { kind: 'level', skill: 'empathy' }, reason: 'I named it twice.' }

export const release = (
  by: TestPerson,
  attempts: 'all-ready' | readonly string[],
  items: readonly string[] = ALL,
) => by.ask('POST /api/exercises/exercise/release', { attempts, items })

export const resultOf = async (student: TestPerson, attempt = 'attempt-1') =>
  (await student.ask(`GET /api/attempts/${attempt}/result`)).body as Result

export const contestsOf = async (person: TestPerson) =>
  ((await person.ask('GET /api/attempts/attempt-1/contests')).body as { contests: Contest[] })
    .contests

export const contest = (student: TestPerson, body: unknown) =>
  student.ask('POST /api/attempts/attempt-1/contests', body)
