import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { markOf } from '#course/mark.fixture.ts'
import { type TestPerson, textAt } from '#server/course-site.fixture.ts'
import {
  enter,
  type MarkedCourse,
  makeReady,
  openMarkedCourse,
  SECRECY,
  type SeededAttempt,
  step,
} from '#server/marking/marked-course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'

const A_DAY_MS = 86_400_000
const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

interface Result {
  readonly released: readonly string[]
  readonly transcript: readonly unknown[] | null
  readonly marks: {
    readonly markedBy: string
    readonly grade: number | null
    readonly levels: readonly { readonly skill: string; readonly label: string | null }[]
  } | null
  readonly evidence: { readonly status: string } | null
  readonly exemplars: readonly unknown[] | null
  readonly contest: unknown
}

interface Contest {
  readonly id: string
  readonly state: string
  readonly answerer: string | null
  readonly answeredBy: string | null
  readonly answer: string | null
  readonly isAnsweredByMarker: boolean
  readonly words: string | null
  readonly codes: readonly { readonly code: string }[]
  readonly changes: readonly unknown[]
}

const ALL = ['transcript', 'levels', 'evidence', 'exemplars']
const LEVEL = { about: { kind: 'level', skill: 'empathy' }, reason: 'I named it twice.' }

const refused = (status: number, code: string) => ({ status, body: { code } })

const release = (
  by: TestPerson,
  attempts: 'all-ready' | readonly string[],
  items: readonly string[] = ALL,
) => by.ask('POST /api/exercises/exercise/release', { attempts, items })

const resultOf = async (student: TestPerson, attempt = 'attempt-1') =>
  (await student.ask(`GET /api/attempts/${attempt}/result`)).body as Result

const contestsOf = async (person: TestPerson) =>
  ((await person.ask('GET /api/attempts/attempt-1/contests')).body as { contests: Contest[] })
    .contests

const contest = (student: TestPerson, body: unknown) =>
  student.ask('POST /api/attempts/attempt-1/contests', body)

const rulesOf = (levels: 'immediately' | 'manual', exemplars: 'immediately' | 'after-close') =>
  ({ transcript: 'immediately', levels, evidence: 'manual', exemplars }) as const

describe.each(ENGINES)('Release and contest on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

  test('before the release a student gets the words of the talk and nothing else', async () => {
    const { ana, mia } = await course()
    await makeReady(mia, 'attempt-1', [4, 3, 1, 'not-assessed'])
    const answered = await ana.ask('GET /api/attempts/attempt-1/result')
    const { released, marks, evidence, exemplars, transcript } = answered.body as Result
    expect([released, transcript?.length, marks, evidence, exemplars]).toEqual([
      ['transcript'],
      26,
      null,
      null,
      null,
    ])
    const sent = JSON.stringify(answered.body)
    expect(
      ['SLIP', 'cues', 'verdict', 'Mia', 'rule'].filter((word) => sent.includes(word)),
    ).toEqual([])
    expect(await contest(ana, LEVEL)).toEqual(refused(409, 'not-now'))
  })

  test('what is released comes out item by item, and levels as a person gave them', async () => {
    const { ana, mia, ines } = await course()
    await makeReady(mia, 'attempt-1', [4, 3, 1, 'not-assessed'])
    expect((await release(ines, ['attempt-1'], ['levels'])).body).toEqual({
      released: ['attempt-1'],
      held: [],
      sampled: 0,
    })
    const levels = await resultOf(ana)
    expect([levels.released, levels.evidence, levels.exemplars]).toEqual([
      ['transcript', 'levels'],
      null,
      null,
    ])
    expect([
      levels.marks?.markedBy,
      levels.marks?.grade,
      levels.marks?.levels.map(({ skill, label }) => [skill, label]),
      levels.contest,
    ]).toEqual([
      'Mia',
      53.33,
      [
        ['empathy', 'Competent'],
        ['active-listening', 'Developing'],
        ['boundaries', 'Harmful or missing'],
        ['resistance', null],
      ],
      { until: Date.UTC(2026, 8, 15, 9), isOpen: true, answerer: 'Ines' },
    ])
    await release(ines, ['attempt-1'])
    const whole = await resultOf(ana)
    expect([whole.released, whole.evidence?.status, whole.exemplars?.length]).toEqual([
      ALL,
      'scored',
      3,
    ])
  })

  test('nothing is released that is not ready, that a person is needed for, or that was stopped', async () => {
    const { mia, max, ines } = await course({}, [{}, {}, { endedBy: 'stopped' }, {}])
    await enter(mia, 'attempt-1', [3, 3, 3, 3])
    await enter(mia, 'attempt-2', [3, 3, 'needs-a-person', 3])
    await step(mia, 'attempt-2', 'complete')
    expect(await step(mia, 'attempt-2', 'make-ready')).toEqual(refused(409, 'needs-a-person'))
    await makeReady(max, 'attempt-4', [3, 3, 3, 3])
    expect(await release(mia, 'all-ready')).toEqual(refused(403, 'not-allowed'))
    const attempts = ['attempt-1', 'attempt-2', 'attempt-3', 'attempt-4', 'attempt-9']
    expect((await release(ines, attempts)).body).toEqual({
      released: ['attempt-4'],
      held: [
        { attempt: 'attempt-1', reason: 'not-ready' },
        { attempt: 'attempt-2', reason: 'needs-a-person' },
        { attempt: 'attempt-3', reason: 'not-found' },
        { attempt: 'attempt-9', reason: 'not-found' },
      ],
      sampled: 0,
    })
  })

  test('a stopped attempt gives its student the words, and never an exemplar', async () => {
    const { ana } = await course({ release: rulesOf('immediately', 'immediately') }, [
      { endedBy: 'stopped' },
    ])
    const { released, transcript } = await resultOf(ana)
    expect([released, transcript?.length]).toEqual([['transcript'], 26])
  })

  test('rules hold after the release: levels at once, exemplars once the exercise closed', async () => {
    const { ana, mia, ines, site } = await course({
      cutOffAt: Date.UTC(2026, 8, 2, 9),
      release: rulesOf('immediately', 'after-close'),
    })
    expect((await resultOf(ana)).released).toEqual(['transcript'])
    await makeReady(mia, 'attempt-1', [4, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready', [])
    expect((await resultOf(ana)).released).toEqual(['transcript', 'levels'])
    site.passTime(A_DAY_MS)
    expect((await resultOf(ana)).released).toEqual(['transcript', 'levels', 'exemplars'])
  })

  test('whoever releases sees what cannot be, and for whom exemplars would come too early', async () => {
    const { mia, ines, site } = await course({ attempts: 2 }, [{}, {}])
    await makeReady(mia, 'attempt-1', [4, 3, 1, 'not-assessed'])
    expect((await ines.ask('GET /api/exercises/exercise/release')).body).toEqual({
      attempts: [
        {
          attempt: 'attempt-1',
          number: 1,
          name: 'Student 700',
          obstacle: null,
          items: ['transcript'],
        },
        {
          attempt: 'attempt-2',
          number: 1,
          name: 'Student 701',
          obstacle: 'not-ready',
          items: ['transcript'],
        },
      ],
      closesForOthers: { students: 1, until: null },
    })
    await release(ines, 'all-ready')
    const { attempts } = (await ines.ask('GET /api/exercises/exercise/marking')).body as {
      readonly attempts: readonly { readonly name: string }[]
    }
    expect([attempts.map(({ name }) => name), site.services.now()]).toEqual([
      ['Ana', 'Student 701'],
      Date.UTC(2026, 8, 1, 9),
    ])
  })

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

  test('a released mark is reopened for a reason, and is out of sight until it is released again', async () => {
    const { ana, mia, ines } = await course()
    await makeReady(mia, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready')
    expect([
      await step(mia, 'attempt-1', 'reopen-to-correct', 'A slip.'),
      await step(ines, 'attempt-1', 'reopen-to-correct'),
      await step(ines, 'attempt-1', 'reopen-after-contest', 'Look again.'),
      (await step(ines, 'attempt-1', 'reopen-to-correct', 'A slip of the hand.')).status,
      (await resultOf(ana)).released,
      (await step(ines, 'attempt-1', 'make-ready')).status,
      (await release(ines, 'all-ready')).status,
      (await resultOf(ana)).released,
    ]).toEqual([
      refused(403, 'not-allowed'),
      refused(409, 'reason-missing'),
      refused(409, 'no-open-contest'),
      200,
      ['transcript', 'exemplars'],
      200,
      200,
      ALL,
    ])
  })

  test('the record of an attempt tells those concerned who did what, and no level', async () => {
    const { ana, mia, ines, students } = await course({}, [{}, {}])
    await makeReady(mia, 'attempt-1', [2, 3, 1, 'not-assessed'])
    await release(ines, 'all-ready')
    await contest(ana, LEVEL)
    const { acts } = (await ana.ask('GET /api/attempts/attempt-1/record')).body as {
      readonly acts: readonly {
        readonly action: string
        readonly by: string | null
        readonly isMine: boolean
      }[]
    }
    expect(acts.map(({ action, by, isMine }) => [action, by, isMine]).toSorted()).toEqual([
      ['contest.opened', 'Ana', true],
      ['item.released', 'Ines', false],
      ['item.released', 'Ines', false],
      ['item.released', 'Ines', false],
      ['item.released', 'Ines', false],
      ['mark.completed', 'Mia', false],
      ['mark.released', 'Ines', false],
      ['mark.saved', 'Mia', false],
      ['state.changed', 'Mia', false],
      ['state.changed', 'Mia', false],
      ['transcript.seen', 'Mia', false],
    ])
    expect(JSON.stringify(acts).includes('"level":')).toBe(false)
    expect([
      (await mia.ask('GET /api/attempts/attempt-1/record')).status,
      (await students[1]?.ask('GET /api/attempts/attempt-1/record'))?.status,
      (await students[1]?.ask('GET /api/attempts/attempt-1/result'))?.status,
      (await mia.ask('GET /api/attempts/attempt-1/result')).status,
    ]).toEqual([200, 404, 404, 403])
  })
})
