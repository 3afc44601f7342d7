import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import {
  enter,
  type MarkedCourse,
  makeReady,
  openMarkedCourse,
  refused,
  type SeededAttempt,
  step,
} from '#server/marking/marked-course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  A_DAY_MS,
  ALL,
  contest,
  LEVEL,
  type Result,
  release,
  resultOf,
} from './released-course.fixture.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

const rulesOf = (levels: 'immediately' | 'manual', exemplars: 'immediately' | 'after-close') =>
  ({ transcript: 'immediately', levels, evidence: 'manual', exemplars }) as const

describe.each(ENGINES)('Release on $name', ({ fresh }) => {
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
