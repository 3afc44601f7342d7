import { describe, expect, test } from 'vitest'
import { textAt } from '#server/course-site.fixture.ts'
import { MINUTE, makeExercise, sitAs } from '#server/exercises/exercise.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { auditOf, joinAs, makeCourse, useCourseRig } from './course.fixture.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })

const ROSTER = [
  '\ufeff"Last name";"First name";Email address;ID number;Groups;Extra time',
  '"O\'Neill; Jr.";Eve;eve@example.org;S1;Monday;1,25',
  'Sam;Fay;fay@example.org;S2;Monday;',
  'Lone;Kim;;;;',
  '',
].join('\r\n')

const EMPTY = { rows: [], unread: [], newGroups: [] }

describe.each(ENGINES)('Rosters on $name', (engine) => {
  const rig = useCourseRig(engine)

  const membersOf = async (course: string) => {
    const { body } = await rig().ana.ask(`GET /api/courses/${course}/members`)
    return body as { readonly members: readonly Readonly<Record<string, unknown>>[] }
  }

  const importing = async (course: string, csv: string) => {
    const { status, body } = await rig().ana.ask(`POST /api/courses/${course}/roster`, { csv })
    return { status, body: body as { readonly codes: readonly Record<string, string>[] } }
  }

  const row = (line: number, outcome: string, name: string) => ({
    line,
    outcome,
    name,
    email: null,
    idNumber: null,
    role: 'student',
    groups: [],
    timePercent: 100,
    changes: [],
    notes: [] as readonly string[],
    faults: [],
    said: [],
  })

  test('a roster is previewed without a change, imported, and the same file again changes nothing', async () => {
    const { ana } = rig()
    const { course } = await makeCourse(rig())
    const before = await membersOf(course)
    const eve = { email: 'eve@example.org', idNumber: 'S1', groups: ['Monday'], timePercent: 125 }
    const fay = { email: 'fay@example.org', idNumber: 'S2', groups: ['Monday'] }
    const previewed = await ana.ask(`POST /api/courses/${course}/roster/preview`, { csv: ROSTER })
    expect(previewed).toEqual({
      status: 200,
      body: {
        faults: [],
        unread: [],
        newGroups: ['Monday'],
        rows: [
          { ...row(2, 'add', "Eve O'Neill; Jr."), ...eve },
          { ...row(3, 'add', 'Fay Sam'), ...fay },
          { ...row(4, 'add', 'Kim Lone'), notes: ['nothing-to-match-by'] },
        ],
      },
    })
    expect(await membersOf(course)).toEqual(before)
    const imported = await importing(course, ROSTER)
    expect({
      ...imported.body,
      codes: imported.body.codes.map(({ name, code }) => [name, code?.length]),
    }).toEqual({
      added: 3,
      changed: 0,
      codes: [
        ["Eve O'Neill; Jr.", 19],
        ['Fay Sam', 19],
        ['Kim Lone', 19],
      ],
    })
    const after = await membersOf(course)
    expect(
      after.members.map(({ name, role, timePercent, hasCome }) => [
        name,
        role,
        timePercent,
        hasCome,
      ]),
    ).toEqual([
      ['Ana', 'instructor', 100, true],
      ["Eve O'Neill; Jr.", 'student', 125, false],
      ['Fay Sam', 'student', 100, false],
      ['Kim Lone', 'student', 100, false],
    ])
    expect(await importing(course, ROSTER)).toEqual({
      status: 200,
      body: { added: 0, changed: 0, codes: [] },
    })
    expect(await membersOf(course)).toEqual(after)
    expect((await auditOf(rig(), course)).slice(2)).toEqual([
      ['roster.imported', { added: 3, changed: 0 }],
    ])
  })

  test('one fault keeps the whole roster out, and the preview says where', async () => {
    const { ana } = rig()
    const { course } = await makeCourse(rig())
    const csv =
      'name,email,role,colour,\nEve,eve@example.org,student,red,\nFay, no address,boss,green,'
    const { body } = await ana.ask(`POST /api/courses/${course}/roster/preview`, { csv })
    expect(body).toEqual({
      faults: [],
      unread: ['colour'],
      newGroups: [],
      rows: [
        { ...row(2, 'add', 'Eve'), email: 'eve@example.org' },
        {
          ...row(3, 'fault', 'Fay'),
          role: null,
          timePercent: null,
          faults: ['bad-email', 'unknown-role'],
          said: ['Fay', ' no address', 'boss', 'green', ''],
        },
      ],
    })
    expect(await importing(course, csv)).toEqual(refused(409, 'roster-faults'))
    expect((await membersOf(course)).members.length).toBe(1)
  })

  test('a file without a column that tells people, or none at all, is named', async () => {
    const { ana } = rig()
    const { course } = await makeCourse(rig())
    const faultsOf = async (csv: string) =>
      (await ana.ask(`POST /api/courses/${course}/roster/preview`, { csv })).body
    expect([
      await faultsOf('colour\nred'),
      await faultsOf(''),
      await faultsOf('name,email\n"Eve,eve@example.org'),
    ]).toEqual([
      { ...EMPTY, faults: ['no-known-column'] },
      { ...EMPTY, faults: ['no-rows'] },
      { ...EMPTY, faults: ['unreadable'] },
    ])
  })

  test('a code of one’s own takes the place, once, and brings along who joined before', async () => {
    const { ana, ben, cleo } = rig()
    const made = await makeCourse(rig())
    await joinAs(rig(), ben, made)
    const imported = await importing(made.course, 'name,email\nBenjamin,b@example.org')
    const [first] = imported.body.codes
    const renewed = await ana.ask(`POST /api/members/${first?.['member']}/code`)
    const code = textAt(renewed.body, 'code')
    expect(await ben.ask('POST /api/join', { code: first?.['code'] })).toEqual(
      refused(404, 'code-unknown'),
    )
    expect(
      await ben.ask('POST /api/join', { code: code.replaceAll('-', '').toLowerCase() }),
    ).toEqual({
      status: 200,
      body: { course: made.course },
    })
    expect(await cleo.ask('POST /api/join', { code })).toEqual(refused(404, 'code-unknown'))
    expect(
      (await membersOf(made.course)).members
        .map(({ id, name, hasCome }) => [id, name, hasCome])
        .slice(1),
    ).toEqual([[first?.['member'], 'Benjamin', true]])
    expect(await ana.ask(`POST /api/members/${first?.['member']}/code`)).toEqual(
      refused(409, 'not-now'),
    )
    const kept = await rig()
      .site.services.database.kysely.selectFrom('members')
      .select('claim_hash')
      .where('course_id', '=', made.course)
      .execute()
    expect(kept.map(({ claim_hash }) => claim_hash)).toEqual([null, null])
  })

  test('somebody who has worked already keeps the work, and gets what the roster says of them', async () => {
    const { ana, ben, site } = rig()
    const made = await makeExercise(rig(), { timeLimitMinutes: 20 })
    const { member, attempt } = await sitAs(rig(), ben, made)
    const csv = `name,email,ID number,groups,time\nBenjamin,${ben.id}@other.org,S7,Monday,1.5`
    const imported = await importing(made.course, csv)
    const [place] = imported.body.codes
    await ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, {
      member: place?.['member'],
      group: null,
      override: { attempts: 3 },
      reason: '',
    })
    expect((await ben.ask('POST /api/join', { code: place?.['code'] })).status).toBe(200)
    expect((await membersOf(made.course)).members.slice(1)).toEqual([
      {
        id: member,
        role: 'student',
        name: 'Benjamin',
        email: `${ben.id}@other.org`,
        idNumber: 'S7',
        loginId: null,
        timePercent: 150,
        groups: ['Monday'],
        hasCome: true,
      },
    ])
    const { body } = await ana.ask(`GET /api/exercises/${made.exercise}/overview`)
    const { students } = body as {
      readonly students: readonly {
        readonly times: Readonly<Record<string, unknown>>
        readonly attempts: readonly { readonly id: string; readonly deadlineAt: number }[]
      }[]
    }
    expect(
      students.map(({ times, attempts }) => [
        times['attempts'],
        attempts.map(({ id, deadlineAt }) => [id, (deadlineAt - site.services.now()) / MINUTE]),
      ]),
    ).toEqual([[3, [[attempt, 30]]]])
  })

  test('a place that was taken out does not stand in the way of who has its address now', async () => {
    const { ana, dan } = rig()
    const made = await makeCourse(rig())
    const csv = `name,email,ID number\nDaniel,${dan.id}@example.org,S9`
    const imported = await importing(made.course, csv)
    const dans = await joinAs(rig(), dan, made)
    expect(await importing(made.course, csv)).toEqual(refused(409, 'roster-faults'))
    await ana.ask(`PATCH /api/members/${imported.body.codes[0]?.['member']}`, { isRemoved: true })
    expect(await importing(made.course, csv)).toEqual({
      status: 200,
      body: { added: 0, changed: 1, codes: [] },
    })
    const { members } = await membersOf(made.course)
    expect(members.slice(1).map(({ id, name, idNumber }) => [id, name, idNumber])).toEqual([
      [dans, 'Daniel', 'S9'],
    ])
  })

  test('somebody who was taken out and is named again comes back', async () => {
    const { ana, cleo } = rig()
    const made = await makeCourse(rig())
    const place = await joinAs(rig(), cleo, made)
    await ana.ask(`PATCH /api/members/${place}`, { isRemoved: true })
    const csv = `name\temail\nCleo\t${cleo.id}@example.org`
    const { body } = await ana.ask(`POST /api/courses/${made.course}/roster/preview`, { csv })
    expect(body).toEqual({
      ...EMPTY,
      faults: [],
      rows: [
        { ...row(2, 'change', 'Cleo'), email: `${cleo.id}@example.org`, changes: ['isRemoved'] },
      ],
    })
    await importing(made.course, csv)
    const named = 'name\nKim'
    const kim = (await importing(made.course, named)).body.codes[0]?.['member']
    await ana.ask(`PATCH /api/members/${kim}`, { isRemoved: true })
    expect((await importing(made.course, named)).body).toEqual({ added: 0, changed: 1, codes: [] })
    expect((await cleo.ask(`GET /api/courses/${made.course}`)).status).toBe(200)
  })

  test('who has attempts stays a student, whatever a roster says', async () => {
    const { ana, ben } = rig()
    const made = await makeExercise(rig())
    const { member } = await sitAs(rig(), ben, made)
    const csv = `name,email,role\nBen,${ben.id}@example.org,marker`
    const { body } = await ana.ask(`POST /api/courses/${made.course}/roster/preview`, { csv })
    expect(body).toEqual({
      ...EMPTY,
      faults: [],
      rows: [
        {
          ...row(2, 'fault', 'Ben'),
          email: `${ben.id}@example.org`,
          role: 'marker',
          faults: ['has-attempts'],
          said: ['Ben', `${ben.id}@example.org`, 'marker'],
        },
      ],
    })
    expect([
      await importing(made.course, csv),
      await ana.ask(`PATCH /api/members/${member}`, { role: 'marker' }),
    ]).toEqual([refused(409, 'roster-faults'), refused(409, 'has-attempts')])
  })

  test('a roster of more than a thousand is imported whole', async () => {
    const { course } = await makeCourse(rig())
    const rows = Array.from(
      { length: 1200 },
      (_, index) => `S${index}|s${index}@example.org|G${index % 7}`,
    )
    const { status, body } = await importing(course, ['name|email|group', ...rows].join('\n'))
    expect([status, body.codes.length, new Set(body.codes.map(({ code }) => code)).size]).toEqual([
      200, 1200, 1200,
    ])
  })
})
