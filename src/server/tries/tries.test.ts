import { afterEach, describe, expect, test } from 'vitest'
import type { AnswerOf } from '#contract/api/api-types.ts'
import type { TRIES_ROUTES } from '#contract/api/tries.routes.ts'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import {
  type MarkedCourse,
  makeReady,
  openMarkedCourse,
  refused,
  step,
} from '#server/marking/marked-course.fixture.ts'
import { ALL, release } from '#server/release/released-course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { FRESH_MS } from './retried-reply.ts'
import { MOST_TRIES_OF_A_REPLY } from './tries-limit.ts'

type RetriedReply = AnswerOf<
  (typeof TRIES_ROUTES)['POST /api/attempts/:attempt/replies/:reply/tries'],
  never
>

/** Sam's words before this reply are a moment for which examples were written. */
const AT_MOMENT = 5
const TRIES = `/api/attempts/attempt-1/replies/${AT_MOMENT}/tries`
const EXEMPLARS = `GET /api/attempts/attempt-1/replies/${AT_MOMENT}/exemplars`
const FEELING = 'That sounds exhausting, and lonely too.'
const ADVICE = 'You should just go to bed earlier.'

const WRITTEN = minimalScenario.moments.flatMap(({ exemplars }) => exemplars)

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

describe.each(ENGINES)('Trying again in assessed work on $name', ({ fresh }) => {
  const marked = async (draft: Partial<ExerciseDraft> = {}) => {
    const course = await openMarkedCourse(await fresh(), draft)
    open.push(course)
    await makeReady(course.mia, 'attempt-1', [4, 3, 1, 'not-assessed'])
    return course
  }
  const released = async (items: readonly string[] = ALL) => {
    const course = await marked()
    await release(course.ines, ['attempt-1'], items)
    return course
  }
  const says = ({ ana }: MarkedCourse, nth: number, turn: number, text: string) =>
    ana.ask(`POST ${TRIES}`, { try: nth, turn, text })
  const saysWell = async (course: MarkedCourse, nth: number, turn: number, text: string) => {
    const { status, body } = await says(course, nth, turn, text)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body as RetriedReply
  }

  test('is closed until the observer’s reading is given back, and again while it is taken back', async () => {
    const course = await marked()
    const { ana, ines } = course
    const doors = async () => [
      (await ana.ask('GET /api/attempts/attempt-1/tries')).body,
      (await ana.ask(`GET ${TRIES}`)).status,
      (await ana.ask(EXEMPLARS)).status,
    ]
    const shut = [{ isOpen: false, replies: [] }, 409, 409]
    expect([await doors(), await says(course, 1, 1, FEELING)]).toEqual([
      shut,
      refused(409, 'not-now'),
    ])
    await release(ines, ['attempt-1'], ['transcript', 'levels', 'exemplars'])
    expect(await doors()).toEqual(shut)
    await release(ines, ['attempt-1'], ['evidence'])
    await saysWell(course, 1, 1, FEELING)
    expect(await doors()).toEqual([
      { isOpen: true, replies: [{ reply: AT_MOMENT, tries: 1 }] },
      200,
      200,
    ])
    await step(ines, 'attempt-1', 'reopen-to-correct', 'A slip of the hand.')
    expect(await doors()).toEqual(shut)
  })

  test('the client stands as before the reply, reacts, and both ways come back side by side', async () => {
    const course = await released()
    const before = (await course.ana.ask(`GET ${TRIES}`)).body as RetriedReply
    expect(before).toEqual({
      reply: AT_MOMENT,
      answered: { says: 'Everyone asks and I say fine. It wears me out.', stage: null },
      tries: [],
      exemplars: 'after-a-try',
    })
    await saysWell(course, 1, 1, ADVICE)
    const { tries } = await saysWell(course, 1, 2, 'Okay.')
    expect(
      tries.map(({ turns, standing, compared }) => [
        turns.map(({ text }) => text),
        standing,
        compared.map(({ session, retry }) => [session?.text, retry?.text]),
      ]),
    ).toEqual([
      [
        [ADVICE, 'Okay.'],
        'open',
        [
          ['You felt alone with it.', ADVICE],
          ['What was that like?', 'Okay.'],
          ['So you are tired, and nobody sees it.', undefined],
        ],
      ],
    ])
    const [first] = tries[0]?.compared ?? []
    expect(first?.differences.map(({ sentence }) => sentence.split(':')[0])).toEqual([
      'Only in your new words',
      'Only in your words of the session',
      'After your new words, beside those of the session',
      expect.stringContaining('Sam'),
    ])
    expect((await course.ana.ask(`GET ${TRIES}`)).body).toEqual({
      ...before,
      tries,
      exemplars: 'ready',
    })
  })

  test('the very words of the session get the very same answers', async () => {
    const course = await released()
    const replies = [
      'You felt alone with it.',
      'What was that like?',
      'So you are tired, and nobody sees it.',
    ]
    for (const [nth, text] of replies.entries()) await saysWell(course, 1, nth + 1, text)
    const { tries } = (await course.ana.ask(`GET ${TRIES}`)).body as RetriedReply
    expect(tries.map(({ standing }) => standing)).toEqual(['turns-used'])
    expect(tries.flatMap(({ compared }) => compared.map(({ retry }) => retry))).toEqual(
      tries.flatMap(({ compared }) => compared.map(({ session }) => session)),
    )
  })

  test('what is sent again counts once, and two tabs are told apart', async () => {
    const course = await released()
    const first = await says(course, 1, 1, FEELING)
    expect(await says(course, 1, 1, FEELING)).toEqual(first)
    expect([
      await says(course, 1, 1, 'Mm.'),
      await says(course, 1, 3, 'Mm.'),
      await says(course, 3, 1, 'Mm.'),
      (await says(course, 1, 4, 'Mm.')).status,
      (await says(course, 2, 1, '  ')).status,
      (await says(course, 2, 1, 'x'.repeat(4001))).status,
      (await course.ana.ask('GET /api/attempts/attempt-1/replies/4/tries')).status,
      (await course.ana.ask('GET /api/attempts/attempt-1/replies/none/tries')).status,
    ]).toEqual([
      refused(409, 'turn-taken'),
      refused(409, 'turn-out-of-order'),
      refused(409, 'turn-out-of-order'),
      400,
      400,
      400,
      404,
      404,
    ])
    const both = await Promise.all([says(course, 2, 1, 'Mm.'), says(course, 2, 1, 'Okay.')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('an example comes after an own try, on coming back after two, and only where it was given back', async () => {
    const course = await released()
    const { ana, site } = course
    const beforeATry = await Promise.all(
      [
        'GET /api/attempts/attempt-1/result',
        'GET /api/attempts/attempt-1/tries',
        `GET ${TRIES}`,
        EXEMPLARS,
      ].map((key) => ana.ask(key)),
    )
    const sent = JSON.stringify(beforeATry)
    expect(
      WRITTEN.filter(({ reply, why }) => [reply, why].some((text) => sent.includes(text))),
    ).toEqual([])
    expect(beforeATry.at(-1)).toEqual(refused(409, 'try-first'))
    await saysWell(course, 1, 1, FEELING)
    const { exemplars } = (await ana.ask(EXEMPLARS)).body as { readonly exemplars: unknown }
    expect(exemplars).toEqual([
      expect.objectContaining({ reply: 'Keeping up "fine" for everybody sounds exhausting.' }),
      expect.objectContaining({ reply: expect.stringContaining('wearing you down') }),
    ])
    site.passTime(FRESH_MS)
    expect(await ana.ask(EXEMPLARS)).toEqual(refused(409, 'try-first'))
    await saysWell(course, 2, 1, 'Mm.')
    site.passTime(FRESH_MS)
    expect((await ana.ask(EXEMPLARS)).status).toBe(200)
  })

  test('without examples given back there are tries and no example', async () => {
    const course = await released(['transcript', 'levels', 'evidence'])
    const { exemplars } = await saysWell(course, 1, 1, FEELING)
    expect([exemplars, await course.ana.ask(EXEMPLARS)]).toEqual([
      'not-given-back',
      refused(409, 'not-now'),
    ])
  })

  test('the record of the attempt, its marks and its result stay as they were', async () => {
    const course = await released()
    const { ana, ines, site } = course
    const { kysely } = site.services.database
    const record = async () => [
      await kysely.selectFrom('journal_entries').selectAll().orderBy('index').execute(),
      await kysely.selectFrom('marks').selectAll().execute(),
      await kysely.selectFrom('proposals').selectAll().execute(),
      (await ana.ask('GET /api/attempts/attempt-1/result')).body,
      (await ines.ask('GET /api/exercises/exercise/exports/json')).body,
      (await ines.ask('POST /api/exercises/exercise/re-scoring')).body,
    ]
    const before = await record()
    expect(before.filter((each) => JSON.stringify(each).includes('"code":"not-'))).toEqual([])
    await saysWell(course, 1, 1, FEELING)
    await saysWell(course, 1, 2, 'I promise I will never tell anyone.')
    const after = await record()
    expect(after.map((each) => timeless(each))).toEqual(before.map((each) => timeless(each)))
  })

  test('that a reply was tried is written down, and no word of it', async () => {
    const course = await released()
    await saysWell(course, 1, 1, FEELING)
    await saysWell(course, 1, 2, 'Okay.')
    const acts = await course.site.services.audit.read({
      attemptId: 'attempt-1',
      before: null,
      limit: 100,
    })
    expect(
      acts
        .filter(({ action }) => action === 'reply.retried')
        .map(({ actorId, facts }) => [actorId, facts]),
    ).toEqual([[course.ana.id, {}]])
  })

  test('not while the same student sits the exercise again', async () => {
    const course = await marked({ attempts: 2 })
    await release(course.ines, ['attempt-1'])
    await saysWell(course, 1, 1, FEELING)
    const started = await course.ana.ask('POST /api/exercises/exercise/attempts', {
      goal: null,
      agreesToHonesty: true,
    })
    expect([started.status, await says(course, 2, 1, 'Mm.')]).toEqual([
      200,
      refused(409, 'not-now'),
    ])
  })

  test('in an archived course tries are read and not made', async () => {
    const course = await released()
    await saysWell(course, 1, 1, FEELING)
    await course.site.services.database.kysely
      .updateTable('courses')
      .set({ archived_at: 1 })
      .execute()
    expect([
      (await course.ana.ask(`GET ${TRIES}`)).status,
      await says(course, 2, 1, 'Mm.'),
    ]).toEqual([200, refused(409, 'archived')])
  })

  test('a reply is tried so often and no more, and nobody asks faster than a person writes', async () => {
    const course = await released()
    for (let nth = 1; nth <= MOST_TRIES_OF_A_REPLY; nth++) await saysWell(course, nth, 1, 'Mm.')
    const next = MOST_TRIES_OF_A_REPLY + 1
    expect(await says(course, next, 1, 'Mm.')).toEqual(refused(409, 'no-tries-left'))
    const more = []
    while (more.length < 10) more.push(await says(course, next, 1, 'Mm.'))
    expect(more.at(-1)).toEqual(refused(429, 'too-many-requests'))
  })
})

/** Files say when they were made. */
const timeless = (value: unknown) => JSON.stringify(value).replaceAll(/"madeAt":[^,}]*/g, '')
