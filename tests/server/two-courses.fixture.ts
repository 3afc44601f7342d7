import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { openTestSite, type TestPerson, type TestSite } from '#server/course-site.fixture.ts'
import { seedCourse } from '#server/seeded-course.fixture.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'

/** Everybody who could ask for something in the first course. */
export const ACTORS = [
  'nobody',
  'forged',
  'newcomer',
  'owner',
  'fellow',
  'marker',
  'instructor',
  'otherStudent',
  'otherMarker',
  'otherInstructor',
  'removed',
  'administrator',
] as const

export type Actor = (typeof ACTORS)[number]

export interface TwoCourses {
  readonly site: TestSite
  /** null asks without a cookie, or with one that nobody signed */
  readonly people: Readonly<Record<Actor, TestPerson | null>>
  /** ids of the first course's things, by the names of parameters */
  readonly params: Readonly<Record<string, string>>
}

const AT = Date.UTC(2026, 8, 1)

/** Two courses with people in every role; in the first one something of every kind, which belongs to `owner`. */
export async function twoCourses(settings: StoreSettings): Promise<TwoCourses> {
  const site = await openTestSite(settings)
  const { kysely } = site.services.database
  await seedCourse(kysely, compileScenario(minimalScenario))
  await kysely
    .insertInto('courses')
    .values({
      id: 'other',
      title: 'Elsewhere',
      join_code: null,
      time_zone: 'UTC',
      retention_days: null,
      created_at: AT,
      archived_at: null,
    })
    .execute()
  const people: Record<Actor, TestPerson | null> = {
    nobody: null,
    forged: null,
    newcomer: await site.person('Newcomer'),
    owner: await site.person('Owner'),
    fellow: await site.person('Fellow'),
    marker: await site.person('Marker'),
    instructor: await site.person('Instructor'),
    otherStudent: await site.person('OtherStudent'),
    otherMarker: await site.person('OtherMarker'),
    otherInstructor: await site.person('OtherInstructor'),
    removed: await site.person('Removed'),
    administrator: await site.person('Administrator', true),
  }
  const place = (
    actor: Actor,
    course: string,
    role: CourseTables['members']['role'],
    removedAt: number | null = null,
  ): CourseTables['members'] => ({
    id: `m-${actor}`,
    course_id: course,
    person_id: people[actor]?.id ?? null,
    role,
    name: actor,
    email: null,
    id_number: null,
    login_id: null,
    time_percent: 100,
    claim_hash: null,
    alias: ACTORS.indexOf(actor) + 1,
    created_at: AT,
    removed_at: removedAt,
  })
  await kysely
    .insertInto('members')
    .values([
      place('owner', 'course', 'student'),
      place('fellow', 'course', 'student'),
      place('marker', 'course', 'marker'),
      place('instructor', 'course', 'instructor'),
      place('removed', 'course', 'instructor', AT),
      place('otherStudent', 'other', 'student'),
      place('otherMarker', 'other', 'marker'),
      place('otherInstructor', 'other', 'instructor'),
    ])
    .execute()
  await kysely
    .insertInto('attempts')
    .values({
      id: 'attempt',
      exercise_id: 'exercise',
      member_id: 'm-owner',
      number: 1,
      session: 'session',
      state: 'in-progress',
      started_at: AT,
      deadline_at: null,
      deadline_by: null,
      grace_until: null,
      ended_at: null,
      ended_by: null,
      marking_state: 'not-marked',
      marker_id: null,
      second_marker_id: null,
      is_sampled: 0,
      released_at: null,
    })
    .execute()
  await kysely
    .insertInto('groups')
    .values({ id: 'group', course_id: 'course', title: 'Tuesday' })
    .execute()
  await kysely
    .insertInto('overrides')
    .values({
      id: 'override',
      exercise_id: 'exercise',
      member_id: 'm-owner',
      group_id: null,
      override: '{}',
      reason: '',
      set_by: people.instructor?.id ?? '',
      set_at: AT,
    })
    .execute()
  await kysely
    .insertInto('comment_bank')
    .values({
      id: 'comment',
      course_id: 'course',
      text: 'Stay here.',
      added_by: 'm-instructor',
      added_at: AT,
    })
    .execute()
  await kysely
    .insertInto('contests')
    .values({
      id: 'contest',
      attempt_id: 'attempt',
      about: '{"kind":"level","skill":"empathy"}',
      reason: 'Read it again.',
      opened_at: AT,
      answerer_id: null,
      contested_mark: '{"levels":{},"comments":[],"summary":""}',
      state: 'open',
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute()
  return {
    site,
    people,
    params: {
      course: 'course',
      exercise: 'exercise',
      attempt: 'attempt',
      member: 'm-owner',
      group: 'group',
      override: 'override',
      comment: 'comment',
      contest: 'contest',
      person: people.newcomer?.id ?? '',
      scenario: 'sam',
      reply: '1',
    },
  }
}
