import type { AttemptEnd } from '#course/attempt-state.ts'
import type { CourseRole } from '#course/course-role.ts'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import type { Entered } from '#course/mark.fixture.ts'
import { markOf } from '#course/mark.fixture.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import {
  openTestSite,
  type TestPerson,
  type TestSite,
  textAt,
} from '#server/course-site.fixture.ts'
import { seedCourse, seedStudents } from '#server/seeded-course.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import type { StoreSettings } from '#store/store-settings.ts'

const compiled = compileScenario(minimalScenario)

/** Enough for empathy, listening and boundaries to be scored; the last but two breaks a boundary. */
const REPLIES = [
  'What brings you here today?',
  'It sounds like that was really lonely for you.',
  'You felt alone with it.',
  'What was that like?',
  'So you are tired, and nobody sees it.',
  'What would help you most right now?',
  'You are worn out, and you keep going for them.',
  'How do you manage?',
  'You are scared that it will not get better.',
  'I promise I will never tell anyone.',
  'Have you thought about leaving?',
  'I am sorry, that was too quick of me.',
]

/** Coding takes a while the first time: not on the clock of a test. */
const TALK = rehearse(compiled, REPLIES, 1).entries

/** The reply that breaks a boundary: where it stands in the transcript, and the words that do it. */
export const SECRECY = { index: 19, words: 'I promise I will never' }

export interface MarkedCourse {
  readonly site: TestSite
  /** an instructor */
  readonly ines: TestPerson
  /** markers */
  readonly mia: TestPerson
  readonly max: TestPerson
  /** the student whose attempt is `attempt-1` */
  readonly ana: TestPerson
  readonly students: readonly TestPerson[]
}

export interface SeededAttempt {
  readonly endedBy?: AttemptEnd
  readonly isJournalWhole?: boolean
}

/** A course whose students have each finished one attempt, `attempt-1` and so on, and nobody has marked anything. */
export async function openMarkedCourse(
  settings: StoreSettings,
  draft: Partial<ExerciseDraft> = {},
  attempts: readonly SeededAttempt[] = [{}],
): Promise<MarkedCourse> {
  const site = await openTestSite(settings)
  const { database, now } = site.services
  await seedCourse(database.kysely, compiled, draft)
  const [ines, mia, max] = [
    await staff(site, 'Ines', 'instructor', 901),
    await staff(site, 'Mia', 'marker', 902),
    await staff(site, 'Max', 'marker', 903),
  ]
  const students: TestPerson[] = []
  for (const [index, { endedBy = 'submitted', isJournalWhole = true }] of attempts.entries()) {
    const name = index === 0 ? 'Ana' : `Student${index + 1}`
    const person = await site.person(name)
    students.push(person)
    const [seeded] = await seedStudents(
      database.kysely,
      [{ id: person.id, name }],
      undefined,
      700 + index,
    )
    const session = `session-${index + 1}`
    for (const entry of TALK) await site.services.journals.append({ ...entry, session })
    if (!isJournalWhole)
      await database.kysely
        .deleteFrom('journal_entries')
        .where('session', '=', session)
        .where('index', '=', 3)
        .execute()
    await database.kysely
      .insertInto('attempts')
      .values({
        id: `attempt-${index + 1}`,
        exercise_id: 'exercise',
        member_id: seeded?.member ?? '',
        number: 1,
        session,
        state: 'finished',
        started_at: now() - 3_600_000,
        deadline_at: null,
        deadline_by: null,
        grace_until: null,
        ended_at: now() - 60_000,
        ended_by: endedBy,
        marking_state: 'not-marked',
        marker_id: null,
        second_marker_id: null,
        is_sampled: 0,
        released_at: null,
      })
      .execute()
  }
  const [ana] = students
  if (ana === undefined) throw new Error('a course with an attempt')
  return { site, ines, mia, max, ana, students }
}

async function staff(
  site: TestSite,
  name: string,
  role: CourseRole,
  alias: number,
): Promise<TestPerson> {
  const person = await site.person(name)
  await site.services.database.kysely
    .insertInto('members')
    .values({
      id: `member-${name}`,
      course_id: 'course',
      person_id: person.id,
      role,
      name,
      email: null,
      id_number: null,
      login_id: null,
      time_percent: 100,
      claim_hash: null,
      alias,
      created_at: Date.UTC(2026, 8, 1),
      removed_at: null,
    })
    .execute()
  return person
}

/** Enters levels in the order of the skills, going out from what the marker had before. */
export async function enter(
  marker: TestPerson,
  attempt: string,
  levels: readonly [Entered, Entered, Entered, Entered],
  reason = '',
) {
  const seen = (await marker.ask(`GET /api/attempts/${attempt}/marking`)).body as {
    readonly own: { readonly version: number }
  }
  return marker.ask(`PUT /api/attempts/${attempt}/marks`, {
    mark: { ...markOf(...levels), summary: 'You stayed with the client.' },
    version: seen.own.version,
    reason,
  })
}

export const step = (marker: TestPerson, attempt: string, name: string, reason = '') =>
  marker.ask(`POST /api/attempts/${attempt}/marking-step`, { step: name, reason })

export const show = (marker: TestPerson, attempt: string) =>
  marker.ask(`POST /api/attempts/${attempt}/proposal`, { secondReading: false })

/** Marked by one marker, completed and ready for release. */
export async function makeReady(
  marker: TestPerson,
  attempt: string,
  levels: readonly [Entered, Entered, Entered, Entered],
): Promise<void> {
  for (const answered of [
    await enter(marker, attempt, levels),
    await step(marker, attempt, 'complete'),
    await step(marker, attempt, 'make-ready'),
  ])
    if (answered.status !== 200) throw new Error(textAt(answered.body, 'code'))
}

/** What a marker reads of an attempt, as far as tests look at it. */
export interface MarkingAsRead {
  readonly name: string
  readonly part: string
  readonly markingState: string
  readonly openSteps: readonly string[]
  readonly mayShowProposal: boolean
  readonly finalMark: unknown
  readonly hasFinalMark: boolean
  readonly secondMark: string
  readonly atWork: readonly string[]
  readonly own: { readonly version: number; readonly mark: unknown }
  readonly transcript: readonly { readonly speaker: string; readonly index: number }[]
}

export const view = async (marker: TestPerson, attempt = 'attempt-1') =>
  (await marker.ask(`GET /api/attempts/${attempt}/marking`)).body as MarkingAsRead

export const refused = (status: number, code: string) => ({ status, body: { code } })

/** What was written down of an attempt, by name and in no order. */
export async function auditOf({ site }: MarkedCourse, attempt = 'attempt-1') {
  const acts = await site.services.audit.read({ attemptId: attempt, before: null, limit: 100 })
  return acts.map(({ action }) => action).toSorted()
}

/** Has every kept proposal be one of an observer that had scored nothing at all. */
export const emptyProposals = ({ site }: MarkedCourse) =>
  site.services.database.kysely
    .updateTable('proposals')
    .set({ reading: JSON.stringify({ verdicts: [], turns: [], isRescored: false }) })
    .execute()
