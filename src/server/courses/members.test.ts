import { describe, expect, test } from 'vitest'
import { textAt } from '#server/course-site.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { auditOf, joinAs, makeCourse, useCourseRig } from './course.fixture.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })
const DONE = { status: 200, body: { done: true } }

describe.each(ENGINES)('Members on $name', (engine) => {
  const rig = useCourseRig(engine)

  const placeOf = async (course: string, person: string): Promise<string> => {
    const { id } = await rig()
      .site.services.database.kysely.selectFrom('members')
      .select('id')
      .where('course_id', '=', course)
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow()
    return id
  }

  test('the list says who is there, in which groups, with how much time', async () => {
    const { ana, ben } = rig()
    const made = await makeCourse(rig())
    const place = await joinAs(rig(), ben, made)
    await ana.ask(`PATCH /api/members/${place}`, { timePercent: 125 })
    const grouped = await ana.ask(`POST /api/courses/${made.course}/groups`, { title: 'Monday' })
    const group = textAt(grouped.body, 'group')
    expect(await ana.ask(`POST /api/courses/${made.course}/groups`, { title: 'MONDAY' })).toEqual(
      grouped,
    )
    const members = { title: 'Monday', members: [place] }
    expect(await ana.ask(`PUT /api/groups/${group}`, members)).toEqual(DONE)
    const nothing = { idNumber: null, loginId: null, hasCome: true }
    expect((await ana.ask(`GET /api/courses/${made.course}/members`)).body).toEqual({
      members: [
        {
          ...nothing,
          id: await placeOf(made.course, ana.id),
          role: 'instructor',
          name: 'Ana',
          email: `${ana.id}@example.org`,
          timePercent: 100,
          groups: [],
        },
        {
          ...nothing,
          id: place,
          role: 'student',
          name: 'Ben',
          email: `${ben.id}@example.org`,
          timePercent: 125,
          groups: ['Monday'],
        },
      ],
      groups: [{ id: group, title: 'Monday' }],
    })
    expect(await ana.ask(`DELETE /api/groups/${group}`)).toEqual(DONE)
    expect((await auditOf(rig(), made.course)).slice(3)).toEqual([
      ['member.changed', { what: 'time', role: 'student', timePercent: 125, isRemoved: false }],
      ['course.changed', { what: 'group-made', group }],
      ['course.changed', { what: 'group-changed', group, members: 1 }],
      ['course.changed', { what: 'group-gone', group }],
    ])
  })

  test('nobody of another course gets into a group, and no two groups have one title', async () => {
    const { ana, ben } = rig()
    const made = await makeCourse(rig())
    const other = await makeCourse(rig(), 'Other')
    const elsewhere = await joinAs(rig(), ben, other)
    const first = await ana.ask(`POST /api/courses/${made.course}/groups`, { title: 'A' })
    await ana.ask(`POST /api/courses/${made.course}/groups`, { title: 'B' })
    const group = textAt(first.body, 'group')
    expect([
      await ana.ask(`PUT /api/groups/${group}`, { title: 'A', members: [elsewhere] }),
      await ana.ask(`PUT /api/groups/${group}`, { title: 'b', members: [] }),
    ]).toEqual([refused(404, 'not-found'), refused(409, 'not-now')])
  })

  test('a course keeps an instructor who has come', async () => {
    const { ana, ben } = rig()
    const made = await makeCourse(rig())
    const anas = await placeOf(made.course, ana.id)
    await ana.ask(`POST /api/courses/${made.course}/roster`, {
      csv: 'name,role,email\nEve,instructor,eve@example.org',
    })
    const lost = refused(409, 'last-instructor')
    expect([
      await ana.ask(`PATCH /api/members/${anas}`, { role: 'marker' }),
      await ana.ask(`PATCH /api/members/${anas}`, { isRemoved: true }),
      await ana.ask(`POST /api/courses/${made.course}/roster`, {
        csv: `name,role,email\nAna,student,${ana.id}@example.org`,
      }),
    ]).toEqual([lost, lost, lost])
    const bens = await joinAs(rig(), ben, made)
    await ana.ask(`PATCH /api/members/${bens}`, { role: 'instructor' })
    expect(await ana.ask(`PATCH /api/members/${anas}`, { role: 'marker' })).toEqual(DONE)
    expect((await ben.ask(`GET /api/courses/${made.course}`)).status).toBe(200)
  })

  test('whoever was taken out finds nothing, comes back by no code, but by the instructor', async () => {
    const { ana, cleo } = rig()
    const made = await makeCourse(rig())
    const place = await joinAs(rig(), cleo, made)
    expect(await ana.ask(`PATCH /api/members/${place}`, { isRemoved: true })).toEqual(DONE)
    expect([
      await cleo.ask(`GET /api/courses/${made.course}`),
      await cleo.ask('POST /api/join', { code: made.code }),
    ]).toEqual([refused(404, 'not-found'), refused(403, 'not-allowed')])
    expect(await ana.ask(`PATCH /api/members/${place}`, { isRemoved: false })).toEqual(DONE)
    expect((await cleo.ask(`GET /api/courses/${made.course}`)).status).toBe(200)
  })

  test('aliases are numbers without an order, each given once', async () => {
    const { ana, site } = rig()
    const made = await makeCourse(rig())
    const names = Array.from({ length: 40 }, (_, index) => `S${index},s${index}@example.org`)
    await ana.ask(`POST /api/courses/${made.course}/roster`, {
      csv: ['name,email', ...names].join('\n'),
    })
    const rows = await site.services.database.kysely
      .selectFrom('members')
      .select('alias')
      .where('course_id', '=', made.course)
      .orderBy('email')
      .execute()
    const aliases = rows.map(({ alias }) => alias)
    expect(new Set(aliases).size).toBe(41)
    expect(aliases.filter((alias) => alias < 1 || alias > 999)).toEqual([])
    expect(aliases).not.toEqual(aliases.toSorted((a, b) => a - b))
  })
})
