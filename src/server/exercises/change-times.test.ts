import { describe, expect, test } from 'vitest'
import { textAt } from '#server/course-site.fixture.ts'
import { auditOf, useCourseRig } from '#server/courses/course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { clockOf, MINUTE, makeExercise, saveWith, sitAs } from './exercise.fixture.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })
const DONE = { status: 200, body: { done: true } }

describe.each(ENGINES)('Times of attempts that run, on $name', (engine) => {
  const rig = useCourseRig(engine)

  const limited = (deadline: number | null, grace: number | null = null) => ({
    state: 'in-progress',
    deadline,
    by: deadline === null ? null : 'time-limit',
    grace,
  })

  /** When somebody will look whether the time of an attempt is up, in minutes from now; null: never. */
  const settlingAt = async (attempt: string): Promise<number | null> => {
    const { services } = rig().site
    if (services.database.engine === 'postgres') return null
    const job = await services.database.kysely
      .selectFrom('jobs')
      .select('run_at')
      .where('key', '=', attempt)
      .executeTakeFirst()
    return job === undefined ? null : (job.run_at - services.now()) / MINUTE
  }

  test('a longer limit holds at once, a shorter one for those who start afterwards', async () => {
    const { ben, cleo, site } = rig()
    const made = await makeExercise(rig(), { timeLimitMinutes: 30 })
    const { attempt } = await sitAs(rig(), ben, made)
    expect(await clockOf(rig(), attempt)).toEqual(limited(30))
    await saveWith(rig(), made.exercise, { timeLimitMinutes: 45 })
    expect(await clockOf(rig(), attempt)).toEqual(limited(45))
    if (site.services.database.engine === 'sqlite') expect(await settlingAt(attempt)).toBe(45)
    await saveWith(rig(), made.exercise, { timeLimitMinutes: 20 })
    expect(await clockOf(rig(), attempt)).toEqual(limited(45))
    const later = await sitAs(rig(), cleo, made)
    expect(await clockOf(rig(), later.attempt)).toEqual(limited(20))
    await saveWith(rig(), made.exercise, { timeLimitMinutes: null })
    expect(await clockOf(rig(), attempt)).toEqual(limited(null))
    expect(await settlingAt(attempt)).toBe(null)
  })

  test('a cut-off that moves back gives the time, and one that moves forward takes none', async () => {
    const { ben, site } = rig()
    const cutOffAt = site.services.now() + 20 * MINUTE
    const made = await makeExercise(rig(), { timeLimitMinutes: 30, cutOffAt })
    const { attempt } = await sitAs(rig(), ben, made)
    const cut = { ...limited(20), by: 'cut-off' }
    expect(await clockOf(rig(), attempt)).toEqual(cut)
    await saveWith(rig(), made.exercise, { cutOffAt: cutOffAt - 10 * MINUTE })
    expect(await clockOf(rig(), attempt)).toEqual(cut)
    await saveWith(rig(), made.exercise, { cutOffAt: cutOffAt + 60 * MINUTE })
    expect(await clockOf(rig(), attempt)).toEqual(limited(30))
  })

  test('grace that is given reaches who sits; harshness at zero does not come while somebody sits', async () => {
    const { ben } = rig()
    const made = await makeExercise(rig(), { timeLimitMinutes: 30 })
    const { attempt } = await sitAs(rig(), ben, made)
    expect(await saveWith(rig(), made.exercise, { atZero: 'abandon' })).toEqual(
      refused(409, 'not-now'),
    )
    await saveWith(rig(), made.exercise, { atZero: 'grace', graceMinutes: 10 })
    expect(await clockOf(rig(), attempt)).toEqual(limited(30, 40))
    await saveWith(rig(), made.exercise, { atZero: 'submit' })
    expect(await clockOf(rig(), attempt)).toEqual(limited(30, 40))
  })

  test('work that is overdue goes on where the limit grows, and what has ended stays ended', async () => {
    const { ana, ben, cleo, site } = rig()
    const made = await makeExercise(rig(), {
      timeLimitMinutes: 30,
      atZero: 'grace',
      graceMinutes: 10,
    })
    const gone = await sitAs(rig(), ben, made)
    site.passTime(15 * MINUTE)
    const late = await sitAs(rig(), cleo, made)
    site.passTime(35 * MINUTE)
    const before = await clockOf(rig(), gone.attempt)
    await saveWith(rig(), made.exercise, { timeLimitMinutes: 60 })
    expect([await clockOf(rig(), gone.attempt), await clockOf(rig(), late.attempt)]).toEqual([
      before,
      limited(60, 70),
    ])
    const { body } = await ana.ask(`GET /api/exercises/${made.exercise}/overview`)
    const { students } = body as {
      readonly students: readonly { readonly attempts: readonly { readonly state: string }[] }[]
    }
    expect(students.map(({ attempts }) => attempts.map(({ state }) => state))).toEqual([
      ['abandoned'],
      ['in-progress'],
    ])
  })

  test('an override, a group and a multiplier reach the attempt that runs, and taking them back does not', async () => {
    const { ana, ben } = rig()
    const made = await makeExercise(rig(), { timeLimitMinutes: 20 })
    const { member, attempt } = await sitAs(rig(), ben, made)
    await ana.ask(`PATCH /api/members/${member}`, { timePercent: 150 })
    expect(await clockOf(rig(), attempt)).toEqual(limited(30))

    const grouped = await ana.ask(`POST /api/courses/${made.course}/groups`, { title: 'Extra' })
    const group = textAt(grouped.body, 'group')
    const forGroup = await ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, {
      member: null,
      group,
      override: { timeLimitMinutes: 40 },
      reason: 'They sit in the evening.',
    })
    expect(await clockOf(rig(), attempt)).toEqual(limited(30))
    await ana.ask(`PUT /api/groups/${group}`, { title: 'Extra', members: [member] })
    expect(await clockOf(rig(), attempt)).toEqual(limited(60))

    const forBen = await ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, {
      member,
      group: null,
      override: { timeLimitMinutes: 60, attempts: 2 },
      reason: 'Agreed with the disability service.',
    })
    expect(await clockOf(rig(), attempt)).toEqual(limited(90))
    const override = textAt(forBen.body, 'override')
    const again = await ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, {
      member,
      group: null,
      override: { timeLimitMinutes: 80 },
      reason: 'Agreed again.',
    })
    expect([again.body, await clockOf(rig(), attempt)]).toEqual([{ override }, limited(120)])
    expect((await ana.ask(`GET /api/exercises/${made.exercise}/overrides`)).body).toEqual({
      overrides: [
        {
          id: textAt(forGroup.body, 'override'),
          member: null,
          group,
          name: 'Extra',
          override: { timeLimitMinutes: 40 },
          reason: 'They sit in the evening.',
        },
        {
          id: override,
          member,
          group: null,
          name: 'Ben',
          override: { timeLimitMinutes: 80 },
          reason: 'Agreed again.',
        },
      ],
    })
    expect([
      await ana.ask(`DELETE /api/overrides/${override}`),
      await ana.ask(`DELETE /api/overrides/${override}`),
      await ana.ask(`DELETE /api/groups/${group}`),
    ]).toEqual([DONE, refused(404, 'not-found'), DONE])
    expect(await clockOf(rig(), attempt)).toEqual(limited(120))
    expect((await auditOf(rig(), made.course)).slice(6)).toEqual([
      ['member.changed', { what: 'time', role: 'student', timePercent: 150, isRemoved: false }],
      ['course.changed', { what: 'group-made', group }],
      ['override.set', { timeLimitMinutes: 40, group }],
      ['course.changed', { what: 'group-changed', group, members: 1 }],
      ['override.set', { timeLimitMinutes: 60, attempts: 2 }],
      ['override.set', { timeLimitMinutes: 80 }],
      ['override.removed', {}],
      ['course.changed', { what: 'group-gone', group }],
    ])
  })

  test('an override is for one student of the course or one group, with dates in order', async () => {
    const { ana, ben, cleo } = rig()
    const made = await makeExercise(rig(), { dueAt: 100 * MINUTE })
    const elsewhere = await makeExercise(rig())
    const { member } = await sitAs(rig(), ben, made)
    const stranger = await sitAs(rig(), cleo, elsewhere)
    const set = (body: object) =>
      ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, {
        member: null,
        group: null,
        override: {},
        reason: '',
        ...body,
      })
    expect([
      await set({}),
      await set({ member, group: 'both' }),
      await set({ member, override: { opensAt: 101 * MINUTE } }),
      await set({ member: stranger.member }),
      await set({ group: 'nowhere' }),
    ]).toEqual([
      refused(400, 'invalid-request'),
      refused(400, 'invalid-request'),
      refused(400, 'invalid-request'),
      refused(404, 'not-found'),
      refused(404, 'not-found'),
    ])
  })
})
