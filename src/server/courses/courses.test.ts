import { describe, expect, test } from 'vitest'
import { textAt } from '#server/course-site.fixture.ts'
import { warnOfPurge } from '#server/record/retention/warn-of-purge.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { auditOf, joinAs, makeCourse, useCourseRig } from './course.fixture.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })
const DONE = { status: 200, body: { done: true } }

describe.each(ENGINES)('Courses on $name', (engine) => {
  const rig = useCourseRig(engine)

  test('whoever creates a course is its instructor; those who join by its code are students', async () => {
    const { ana, ben } = rig()
    const made = await makeCourse(rig())
    const { course, code } = made
    const seen = {
      course,
      title: 'Intake',
      isArchived: false,
      timeZone: 'Europe/Dublin',
      retentionDays: null,
      archivedAt: null,
      purgeAt: null,
      exercises: [],
    }
    expect(await ana.ask(`GET /api/courses/${course}`)).toEqual({
      status: 200,
      body: { ...seen, role: 'instructor', joinCode: code },
    })
    expect(await ben.ask(`GET /api/courses/${course}`)).toEqual(refused(404, 'not-found'))
    const typed = { code: ` ${code.toLowerCase().replace('-', ' ')}` }
    expect(await ben.ask('POST /api/join', typed)).toEqual({ status: 200, body: { course } })
    expect(await ben.ask('POST /api/join', typed)).toEqual({ status: 200, body: { course } })
    expect(await ben.ask(`GET /api/courses/${course}`)).toEqual({
      status: 200,
      body: { ...seen, role: 'student', joinCode: null },
    })
    expect(await auditOf(rig(), course)).toEqual([
      ['course.changed', { what: 'created' }],
      ['course.changed', { what: 'join_code', isOpen: true }],
      ['member.changed', { what: 'joined', by: 'course-code' }],
    ])
  })

  test('a course is made by an administrator, in a time zone that there is', async () => {
    const { ana, ben } = rig()
    const course = { title: 'Intake', timeZone: 'UTC' }
    expect([
      await ben.ask('POST /api/courses', course),
      await ana.ask('POST /api/courses', { ...course, timeZone: 'Mars/Olympus' }),
    ]).toEqual([refused(403, 'not-allowed'), refused(400, 'invalid-request')])
  })

  test('a new code ends the one before, and none lets nobody in', async () => {
    const { ana, cleo } = rig()
    const { course, code } = await makeCourse(rig())
    const renewed = await ana.ask(`POST /api/courses/${course}/join-code`, { isOpen: true })
    const second = textAt(renewed.body, 'joinCode')
    expect(second === code).toBe(false)
    expect(await cleo.ask('POST /api/join', { code })).toEqual(refused(404, 'code-unknown'))
    await ana.ask(`POST /api/courses/${course}/join-code`, { isOpen: false })
    expect(await cleo.ask('POST /api/join', { code: second })).toEqual(refused(404, 'code-unknown'))
  })

  test('somebody who guesses at codes is stopped, also before a right one', async () => {
    const { dan } = rig()
    const { code } = await makeCourse(rig())
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries++)
      statuses.push((await dan.ask('POST /api/join', { code: `3333-33${34 + tries}` })).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429])
    expect(await dan.ask('POST /api/join', { code })).toEqual(refused(429, 'too-many-requests'))
  })

  test('of two who join or leave at once, the second finds what the first has done', async () => {
    const { ana, ben, site } = rig()
    const made = await makeCourse(rig())
    const joining = { code: made.code }
    const joined = await Promise.all([
      ben.ask('POST /api/join', joining),
      ben.ask('POST /api/join', joining),
    ])
    expect(joined.map(({ status }) => status)).toEqual([200, 200])
    const places = await site.services.database.kysely
      .selectFrom('members')
      .select('id')
      .where('course_id', '=', made.course)
      .orderBy('role')
      .execute()
    expect(places.length).toBe(2)
    const [anas, bens] = places.map(({ id }) => id)
    await ana.ask(`PATCH /api/members/${bens}`, { role: 'instructor' })
    const demoted = await Promise.all([
      ana.ask(`PATCH /api/members/${anas}`, { role: 'marker' }),
      ana.ask(`PATCH /api/members/${bens}`, { role: 'marker' }),
    ])
    expect(demoted.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('an archived course is only read, until it is taken back', async () => {
    const { ana, ben, cleo, site } = rig()
    const made = await makeCourse(rig())
    const { course, code } = made
    const place = await joinAs(rig(), ben, made)
    const at = site.services.now()
    expect(await ana.ask(`PATCH /api/courses/${course}`, { isArchived: true })).toEqual(DONE)
    expect([
      await ana.ask(`PATCH /api/courses/${course}`, { title: 'Other' }),
      await ana.ask(`POST /api/courses/${course}/join-code`, { isOpen: true }),
      await ana.ask(`POST /api/courses/${course}/groups`, { title: 'A' }),
      await ana.ask(`PATCH /api/members/${place}`, { timePercent: 150 }),
      await ana.ask(`POST /api/courses/${course}/roster`, { csv: 'name\nEve' }),
      await ana.ask(`POST /api/courses/${course}/exercises`, {
        settings: { title: 'First' },
        scenario: 'e01-first-fifteen-minutes',
      }),
      await cleo.ask('POST /api/join', { code }),
    ]).toEqual(Array.from({ length: 7 }, () => refused(409, 'archived')))
    const seen = await ben.ask(`GET /api/courses/${course}`)
    expect(seen).toEqual({
      status: 200,
      body: {
        course,
        title: 'Intake',
        role: 'student',
        isArchived: true,
        timeZone: 'Europe/Dublin',
        joinCode: null,
        retentionDays: null,
        archivedAt: at,
        purgeAt: null,
        exercises: [],
      },
    })
    const back = { isArchived: false, title: 'Intake II', retentionDays: 400 }
    expect(await ana.ask(`PATCH /api/courses/${course}`, back)).toEqual(DONE)
    expect(await ana.ask(`PATCH /api/courses/${course}`, { title: 'Intake II' })).toEqual(DONE)
    expect((await auditOf(rig(), course)).slice(3)).toEqual([
      ['course.archived', { what: 'archived_at', isArchived: true, retentionDays: null }],
      [
        'course.archived',
        {
          what: 'title retention_days archived_at',
          isArchived: false,
          retentionDays: 400,
        },
      ],
    ])
  })

  test('everybody in a course sees when its work will be deleted, once that is announced', async () => {
    const { ana, ben, site } = rig()
    const made = await makeCourse(rig())
    await joinAs(rig(), ben, made)
    const days = 30
    await ana.ask(`PATCH /api/courses/${made.course}`, { retentionDays: days, isArchived: true })
    const told = async () =>
      Promise.all(
        [ana, ben].map(async (each) => {
          const { body } = await each.ask(`GET /api/courses/${made.course}`)
          return (body as { readonly purgeAt: number | null }).purgeAt
        }),
      )
    expect(await told()).toEqual([null, null])
    expect(await warnOfPurge(site.services, made.course)).toBe(true)
    const purgeAt = site.services.now() + days * 86_400_000
    expect(await told()).toEqual([purgeAt, purgeAt])
  })

  test('students change nothing, and another course’s instructor finds nothing', async () => {
    const { ana, ben, cleo } = rig()
    const made = await makeCourse(rig())
    const place = await joinAs(rig(), ben, made)
    const other = await makeCourse(rig(), 'Other')
    const cleosPlace = await joinAs(rig(), cleo, other)
    await ana.ask(`PATCH /api/members/${cleosPlace}`, { role: 'instructor' })
    const grouped = await ana.ask(`POST /api/courses/${made.course}/groups`, { title: 'A' })
    const group = textAt(grouped.body, 'group')
    const asked: readonly (readonly [string, unknown?])[] = [
      [`PATCH /api/courses/${made.course}`, { title: 'Mine' }],
      [`POST /api/courses/${made.course}/join-code`, { isOpen: true }],
      [`GET /api/courses/${made.course}/members`],
      [`POST /api/courses/${made.course}/roster/preview`, { csv: 'name\nEve' }],
      [`POST /api/courses/${made.course}/roster`, { csv: 'name\nEve' }],
      [`POST /api/courses/${made.course}/groups`, { title: 'B' }],
    ]
    const ofOne: readonly (readonly [string, unknown?])[] = [
      [`PATCH /api/members/${place}`, { role: 'instructor' }],
      [`POST /api/members/${place}/code`],
      [`PUT /api/groups/${group}`, { title: 'B', members: [] }],
      [`DELETE /api/groups/${group}`],
    ]
    for (const [key, body] of asked) {
      expect([key, await ben.ask(key, body)]).toEqual([key, refused(403, 'not-allowed')])
      expect([key, await cleo.ask(key, body)]).toEqual([key, refused(404, 'not-found')])
    }
    for (const [key, body] of ofOne)
      for (const person of [ben, cleo])
        expect([key, await person.ask(key, body)]).toEqual([key, refused(404, 'not-found')])
  })
})
