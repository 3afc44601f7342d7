import { afterAll, beforeAll } from 'vitest'
import {
  openTestSite,
  type TestPerson,
  type TestSite,
  textAt,
} from '#server/course-site.fixture.ts'
import { noticeFor } from '#server/people/notice-for.ts'
import type { Engine } from '#tests/setup/engines.ts'

/** One site for the tests of a block, each of which makes courses of its own. */
export interface CourseRig {
  readonly site: TestSite
  /** an administrator, and the instructor of every course of the rig */
  readonly ana: TestPerson
  readonly ben: TestPerson
  readonly cleo: TestPerson
  readonly dan: TestPerson
}

/** @returns what gives the rig while tests run */
export function useCourseRig({ fresh }: Engine): () => CourseRig {
  let rig: CourseRig | null = null
  beforeAll(async () => {
    const site = await openTestSite(await fresh())
    rig = {
      site,
      ana: await site.person('Ana', true),
      ben: await site.person('Ben'),
      cleo: await site.person('Cleo'),
      dan: await site.person('Dan'),
    }
    const { version } = noticeFor({ model: null }, null)
    for (const person of [rig.ben, rig.cleo, rig.dan])
      await person.ask('POST /api/me/notice', { version })
  })
  afterAll(async () => {
    await rig?.site.close()
  })
  return () => {
    if (rig === null) throw new Error('the rig is there only while tests run')
    return rig
  }
}

export interface MadeCourse {
  readonly course: string
  /** to join by */
  readonly code: string
}

export async function makeCourse({ ana }: CourseRig, title = 'Intake'): Promise<MadeCourse> {
  const made = await ana.ask('POST /api/courses', { title, timeZone: 'Europe/Dublin' })
  const course = textAt(made.body, 'course')
  const opened = await ana.ask(`POST /api/courses/${course}/join-code`, { isOpen: true })
  return { course, code: textAt(opened.body, 'joinCode') }
}

/** @returns the place in the course */
export async function joinAs(
  { site }: CourseRig,
  person: TestPerson,
  { course, code }: MadeCourse,
): Promise<string> {
  const joined = await person.ask('POST /api/join', { code })
  if (joined.status !== 200) throw new Error(`joining: ${JSON.stringify(joined.body)}`)
  const { id } = await site.services.database.kysely
    .selectFrom('members')
    .select('id')
    .where('course_id', '=', course)
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  return id
}

/** What was written down about a course since it was made: action and facts. */
export async function auditOf({ site }: CourseRig, course: string): Promise<readonly unknown[]> {
  const rows = await site.services.database.kysely
    .selectFrom('audit')
    .select(['action', 'facts', 'id'])
    .where('course_id', '=', course)
    .execute()
  const order = (id: string) => Number(id.slice(1))
  return rows
    .toSorted((a, b) => order(a.id) - order(b.id))
    .map(({ action, facts }) => [action, JSON.parse(facts)])
}
