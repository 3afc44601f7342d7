import { describe, expect, test } from 'vitest'
import { exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import { textAt } from '#server/course-site.fixture.ts'
import { auditOf, joinAs, makeCourse, useCourseRig } from '#server/courses/course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { MINUTE, makeExercise, SCENARIO, saveWith, sitAs } from './exercise.fixture.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })
const DONE = { status: 200, body: { done: true } }

describe.each(ENGINES)('Exercises on $name', (engine) => {
  const rig = useCourseRig(engine)

  const pinOf = (id: string) => {
    const found = rig().site.services.library.all.find(({ scenario }) => scenario.id === id)
    if (found === undefined) throw new Error(`${id} is not in the library`)
    return found
  }

  test('a title and a scenario make a draft, which students do not see before it is published', async () => {
    const { ana, ben, site } = rig()
    const made = await makeCourse(rig())
    await joinAs(rig(), ben, made)
    const drafted = await ana.ask(`POST /api/courses/${made.course}/exercises`, {
      settings: { title: 'First talk' },
      scenario: SCENARIO,
    })
    const exercise = textAt(drafted.body, 'exercise')
    const { scenario, hash, source } = pinOf(SCENARIO)
    const draft = {
      course: made.course,
      courseTitle: 'Intake',
      settings: exerciseSettingsSchema.parse({ title: 'First talk' }),
      scenario: {
        id: SCENARIO,
        title: scenario.title,
        client: scenario.client.name,
        minutes: scenario.minutes,
        skills: scenario.skills,
        contentNotes: scenario.contentNotes,
        isOpenToPractice: true,
      },
      scenarioHash: null,
      publishedAt: null,
      hasAttempts: false,
    }
    expect((await ana.ask(`GET /api/exercises/${exercise}`)).body).toEqual(draft)
    const linesFor = async (person: typeof ben) => {
      const { body } = await person.ask(`GET /api/courses/${made.course}`)
      return (body as { readonly exercises: unknown }).exercises
    }
    expect(await linesFor(ben)).toEqual([])
    expect(await ana.ask(`POST /api/exercises/${exercise}/publish`)).toEqual({
      status: 200,
      body: { scenarioHash: hash },
    })
    const again = await ana.ask(`POST /api/exercises/${exercise}/publish`)
    expect(again.body).toEqual({ scenarioHash: hash })
    const publishedAt = site.services.now()
    expect((await ana.ask(`GET /api/exercises/${exercise}`)).body).toEqual({
      ...draft,
      scenarioHash: hash,
      publishedAt,
    })
    const line = {
      id: exercise,
      title: 'First talk',
      isPublished: true,
      opensAt: null,
      dueAt: null,
      cutOffAt: null,
      attempts: [],
    }
    expect([await linesFor(ben), await linesFor(ana)]).toEqual([[line], [line]])
    const pinned = await site.services.database.kysely
      .selectFrom('pinned_scenarios')
      .selectAll()
      .where('hash', '=', hash)
      .execute()
    expect(pinned).toEqual([
      {
        hash,
        scenario_id: SCENARIO,
        title: scenario.title,
        version: scenario.version,
        source,
        compiled: JSON.stringify({ scenario, hash }),
        pinned_at: publishedAt,
      },
    ])
    expect((await auditOf(rig(), made.course)).slice(3)).toEqual([
      ['exercise.changed', { what: 'created' }],
      ['exercise.published', { scenario: SCENARIO, version: scenario.version, hash }],
    ])
  })

  test('a draft may change its scenario; a published exercise keeps it, and changes all else', async () => {
    const { ana } = rig()
    const { course, exercise } = await makeExercise(rig())
    const settings = { title: 'First talk', dueAt: 5 * MINUTE }
    const other = { settings, scenario: 'e02-what-would-you-do' }
    const drafted = await ana.ask(`POST /api/courses/${course}/exercises`, {
      settings,
      scenario: SCENARIO,
    })
    const draft = textAt(drafted.body, 'exercise')
    expect([
      await ana.ask(`PUT /api/exercises/${draft}`, other),
      await ana.ask(`PUT /api/exercises/${exercise}`, other),
      await ana.ask(`PUT /api/exercises/${draft}`, { settings, scenario: 'nobody' }),
      await saveWith(rig(), exercise, {
        dueAt: 5 * MINUTE,
        release: {
          transcript: 'manual',
          levels: 'immediately',
          evidence: 'manual',
          exemplars: 'after-close',
        },
      }),
      await saveWith(rig(), exercise, { dueAt: 5 * MINUTE }),
      await saveWith(rig(), exercise, { timeZone: 'Mars/Olympus' }),
      await saveWith(rig(), exercise, { voice: 'language-model' }),
    ]).toEqual([
      DONE,
      refused(409, 'is-published'),
      refused(409, 'scenario-missing'),
      DONE,
      DONE,
      refused(400, 'invalid-request'),
      refused(404, 'no-language-model'),
    ])
    expect((await auditOf(rig(), course)).slice(5)).toEqual([
      ['exercise.changed', { what: 'changed', fields: 'scenario' }],
      ['exercise.changed', { what: 'changed', fields: 'dueAt release' }],
    ])
  })

  test('a student finds the dates that hold for them, and how their attempts stand', async () => {
    const { ana, ben, site } = rig()
    const dueAt = site.services.now() + 60 * MINUTE
    const made = await makeExercise(rig(), { dueAt, timeLimitMinutes: 10 })
    const { member, attempt } = await sitAs(rig(), ben, made)
    await ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, {
      member,
      group: null,
      override: { dueAt: dueAt + MINUTE },
      reason: '',
    })
    const lines = async () => {
      const { body } = await ben.ask(`GET /api/courses/${made.course}`)
      return (body as { readonly exercises: unknown }).exercises
    }
    const line = {
      id: made.exercise,
      title: 'First talk',
      isPublished: true,
      opensAt: null,
      dueAt: dueAt + MINUTE,
      cutOffAt: null,
    }
    const own = { id: attempt, number: 1 }
    expect(await lines()).toEqual([
      { ...line, attempts: [{ ...own, state: 'in-progress', isReleased: false }] },
    ])
    site.passTime(10 * MINUTE)
    expect(await lines()).toEqual([
      { ...line, attempts: [{ ...own, state: 'finished', isReleased: true }] },
    ])
  })

  test('an exercise is deleted while nobody has attempted it', async () => {
    const { ana, ben } = rig()
    const untouched = await makeExercise(rig())
    const attempted = await makeExercise(rig())
    await sitAs(rig(), ben, attempted)
    expect([
      await ana.ask(`DELETE /api/exercises/${untouched.exercise}`),
      await ana.ask(`GET /api/exercises/${untouched.exercise}`),
      await ana.ask(`DELETE /api/exercises/${attempted.exercise}`),
    ]).toEqual([DONE, refused(404, 'not-found'), refused(409, 'has-attempts')])
  })

  test('how a grade is made does not change under grades that were released', async () => {
    const { ben, site } = rig()
    const made = await makeExercise(rig())
    const { attempt } = await sitAs(rig(), ben, made)
    expect(await saveWith(rig(), made.exercise, { counts: 'last' })).toEqual(DONE)
    await site.services.database.kysely
      .updateTable('attempts')
      .set({ marking_state: 'released' })
      .where('id', '=', attempt)
      .execute()
    expect([
      await saveWith(rig(), made.exercise, { counts: 'first' }),
      await saveWith(rig(), made.exercise, { skills: ['empathy'] }),
      await saveWith(rig(), made.exercise, { contestDays: 7 }),
    ]).toEqual([refused(409, 'not-now'), refused(409, 'not-now'), DONE])
  })

  test('an instructor tries it with the whole scenario, which nobody else is given', async () => {
    const { ana, ben, cleo } = rig()
    const made = await makeExercise(rig())
    await joinAs(rig(), ben, made)
    const markers = await joinAs(rig(), cleo, made)
    await ana.ask(`PATCH /api/members/${markers}`, { role: 'marker' })
    const { scenario, hash } = pinOf(SCENARIO)
    const trial = `GET /api/exercises/${made.exercise}/trial`
    expect([await ana.ask(trial), await ben.ask(trial), await cleo.ask(trial)]).toEqual([
      {
        status: 200,
        body: {
          compiled: JSON.parse(JSON.stringify({ scenario, hash })),
          settings: exerciseSettingsSchema.parse({ title: 'First talk' }),
        },
      },
      refused(403, 'not-allowed'),
      refused(403, 'not-allowed'),
    ])
  })

  test('students and markers set nothing, and another course’s instructor finds nothing', async () => {
    const { ana, ben, cleo, dan } = rig()
    const made = await makeExercise(rig())
    const { member, attempt } = await sitAs(rig(), ben, made)
    const danIn = await joinAs(rig(), dan, made)
    await ana.ask(`PATCH /api/members/${danIn}`, { role: 'marker' })
    const elsewhere = await makeExercise(rig())
    const cleoIn = await joinAs(rig(), cleo, elsewhere)
    await ana.ask(`PATCH /api/members/${cleoIn}`, { role: 'instructor' })
    const override = { member, group: null, override: { attempts: 2 }, reason: '' }
    const set = await ana.ask(`PUT /api/exercises/${made.exercise}/overrides`, override)
    const draft = { settings: { title: 'Mine' }, scenario: SCENARIO }
    const asked: readonly (readonly [string, unknown?])[] = [
      [`GET /api/courses/${made.course}/scenarios`],
      [`POST /api/courses/${made.course}/exercises`, draft],
      [`PUT /api/exercises/${made.exercise}`, draft],
      [`POST /api/exercises/${made.exercise}/publish`],
      [`DELETE /api/exercises/${made.exercise}`],
      [`GET /api/exercises/${made.exercise}/overrides`],
      [`PUT /api/exercises/${made.exercise}/overrides`, override],
      [`POST /api/exercises/${made.exercise}/opt-outs/${member}`, { answer: 'Of course.' }],
    ]
    for (const [key, body] of asked)
      expect([
        key,
        await ben.ask(key, body),
        await dan.ask(key, body),
        await cleo.ask(key, body),
      ]).toEqual([
        key,
        refused(403, 'not-allowed'),
        refused(403, 'not-allowed'),
        refused(404, 'not-found'),
      ])
    const ofOne: readonly (readonly [string, unknown?])[] = [
      [`DELETE /api/overrides/${textAt(set.body, 'override')}`],
      [`POST /api/attempts/${attempt}/reopen`, { minutes: 10, reason: 'The network was down.' }],
    ]
    for (const [key, body] of ofOne)
      expect([
        key,
        await ben.ask(key, body),
        await dan.ask(key, body),
        await cleo.ask(key, body),
      ]).toEqual([
        key,
        refused(404, 'not-found'),
        refused(403, 'not-allowed'),
        refused(404, 'not-found'),
      ])
  })
})
