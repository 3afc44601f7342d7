import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { markOf } from '#course/mark.fixture.ts'
import { type TestPerson, textAt } from '#server/course-site.fixture.ts'
import {
  type MarkedCourse,
  makeReady,
  openMarkedCourse,
  refused,
  SECRECY,
  type SeededAttempt,
} from '#server/marking/marked-course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  A_DAY_MS,
  contest,
  contestsOf,
  LEVEL,
  release,
  resultOf,
} from './released-course.fixture.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

describe.each(ENGINES)('A contest on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

  test('a level is contested, and changed by somebody else with a mark that stands from then on', async () => {
    const { ana, mia, ines, site } = await course()
    await makeReady(mia, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready')
    const opened = await contest(ana, LEVEL)
    const id = textAt(opened.body, 'contest')
    expect(await contest(ana, LEVEL)).toEqual(opened)
    const answer = (by: TestPerson, body: unknown) =>
      by.ask(`POST /api/contests/${id}/answer`, body)
    const mark = markOf(4, 3, 1, 'not-assessed')
    const changed = { outcome: 'changed', answer: 'You did, in turns 4 and 6.', mark }
    expect([
      await answer(mia, { outcome: 'upheld', answer: 'No.' }),
      await answer(ana, changed),
      await answer(ines, { ...changed, mark: null }),
      await answer(ines, { ...changed, mark: markOf(4, 3, 1, null) }),
      await answer(ines, { ...changed, mark: markOf(4, 3, 'needs-a-person', 3) }),
      await answer(ines, changed),
      await answer(ines, changed),
    ]).toEqual([
      refused(409, 'own-mark-contested'),
      refused(404, 'not-found'),
      refused(409, 'levels-missing'),
      refused(409, 'levels-missing'),
      refused(409, 'needs-a-person'),
      { status: 200, body: { done: true } },
      refused(409, 'changed-meanwhile'),
    ])
    const [thread] = await contestsOf(ana)
    expect([
      thread?.state,
      thread?.answerer,
      thread?.answeredBy,
      thread?.isAnsweredByMarker,
      thread?.changes,
    ]).toEqual([
      'changed',
      'Ines',
      'Ines',
      false,
      [
        {
          skill: 'empathy',
          before: { status: 'level', level: 2 },
          after: { status: 'level', level: 4 },
        },
      ],
    ])
    expect(await contestsOf(ines)).toEqual(await contestsOf(ana))
    const { marks } = await resultOf(ana)
    expect([marks?.markedBy, marks?.grade]).toEqual(['Ines', 53.33])
    const { kysely } = site.services.database
    const history = await kysely
      .selectFrom('mark_history')
      .select(['marker_id', 'basis'])
      .orderBy('basis')
      .execute()
    const kept = await kysely
      .selectFrom('marks')
      .select(['marker_id', 'is_final'])
      .orderBy('is_final')
      .execute()
    expect([history, kept]).toEqual([
      [
        { marker_id: 'member-Ines', basis: 'contest' },
        { marker_id: 'member-Mia', basis: 'own' },
      ],
      [
        { marker_id: 'member-Mia', is_final: 0 },
        { marker_id: 'member-Ines', is_final: 1 },
      ],
    ])
  })

  test('a code is contested on its words, with the code and its rule in the thread', async () => {
    const { ana, mia, ines } = await course()
    await makeReady(mia, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready', ['levels'])
    const about = { kind: 'code', index: SECRECY.index, start: 0, end: SECRECY.words.length }
    const code = { about, reason: 'I meant within the team.' }
    expect(await contest(ana, code)).toEqual(refused(404, 'not-found'))
    await release(ines, ['attempt-1'], ['evidence'])
    expect((await contest(ana, code)).status).toBe(200)
    const [thread] = await contestsOf(mia)
    expect([thread?.words, thread?.codes.map((each) => each.code)]).toEqual([
      SECRECY.words,
      ['SLIP'],
    ])
  })

  test('a sentence is contested where it was said, and nowhere else', async () => {
    const { ana, mia, ines } = await course()
    await makeReady(mia, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready')
    const about = (where: string, quote: string) => ({
      about: { kind: 'sentence', where, index: null, quote },
      reason: 'I do not see that.',
    })
    expect([
      (await contest(ana, about('summary', 'You stayed with the client.'))).status,
      (await contest(ana, about('summary', 'You failed.'))).status,
      (await contest(ana, about('observer', 'You stayed with the client.'))).status,
    ]).toEqual([200, 404, 404])
  })

  test('once the window is over nothing more is contested', async () => {
    const { ana, mia, ines, site } = await course({ contestDays: 2 })
    await makeReady(mia, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready')
    site.passTime(2 * A_DAY_MS)
    expect([await contest(ana, LEVEL), (await resultOf(ana)).contest]).toEqual([
      refused(409, 'window-over'),
      { until: Date.UTC(2026, 8, 3, 9), isOpen: false, answerer: 'Ines' },
    ])
  })

  test('where there is nobody else the marker answers, and the thread says so', async () => {
    const { ana, ines, site } = await course()
    await site.services.database.kysely
      .updateTable('members')
      .set({ removed_at: 1 })
      .where('id', 'in', ['member-Mia', 'member-Max'])
      .execute()
    await makeReady(ines, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready')
    await contest(ana, LEVEL)
    const { contests } = (await ines.ask('GET /api/exercises/exercise/contests')).body as {
      readonly contests: readonly {
        readonly id: string
        readonly mayAnswer: boolean
        readonly name: string
      }[]
    }
    expect(contests.map(({ mayAnswer, name }) => [mayAnswer, name])).toEqual([[true, 'Ana']])
    await ines.ask(`POST /api/contests/${contests[0]?.id}/answer`, {
      outcome: 'upheld',
      answer: 'I read it again and see it the same way.',
    })
    const [thread] = await contestsOf(ana)
    expect([thread?.state, thread?.answeredBy, thread?.isAnsweredByMarker]).toEqual([
      'upheld',
      'Ines',
      true,
    ])
  })
})
