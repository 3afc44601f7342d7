import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { markOf } from '#course/mark.fixture.ts'
import { EMPTY_MARK } from '#course/mark.schema.ts'
import type { TestPerson } from '#server/course-site.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  enter,
  type MarkedCourse,
  type MarkingAsRead,
  openMarkedCourse,
  refused,
  type SeededAttempt,
  show,
  step,
  view,
} from './marked-course.fixture.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

describe.each(ENGINES)('Marking on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

  test('a marker reads the words and nothing that anybody made of them', async () => {
    const { mia } = await course()
    const answered = await mia.ask('GET /api/attempts/attempt-1/marking')
    const { name, part, markingState, openSteps, mayShowProposal, transcript, own } =
      answered.body as MarkingAsRead
    expect([name, part, markingState, openSteps, mayShowProposal, own]).toEqual([
      'Student 700',
      'first',
      'not-marked',
      ['start'],
      false,
      { mark: EMPTY_MARK, version: 0, savedAt: null, proposalSeenAt: null },
    ])
    expect([transcript.length, Object.keys(transcript[1] ?? {}).toSorted()]).toEqual([
      26,
      ['index', 'speaker', 'text'],
    ])
    const sent = JSON.stringify(answered.body)
    const hidden = ['Ana', 'cues', 'coded', 'marks":', 'verdict', 'level":', 'exemplar', 'member-k']
    expect(hidden.filter((word) => sent.includes(word))).toEqual([])
  })

  test('a save that goes out from an older version is refused and takes nothing away', async () => {
    const { mia } = await course()
    await enter(mia, 'attempt-1', [3, 4, 2, 3])
    const late = await mia.ask('PUT /api/attempts/attempt-1/marks', {
      mark: markOf(1, 1, 1, 1),
      version: 0,
      reason: '',
    })
    expect([late, (await view(mia)).own.version]).toEqual([refused(409, 'changed-meanwhile'), 1])
  })

  test('of two saves from the same version at once one is kept', async () => {
    const { mia } = await course()
    await enter(mia, 'attempt-1', [3, 4, 2, 3])
    const save = (level: 1 | 5) =>
      mia.ask('PUT /api/attempts/attempt-1/marks', {
        mark: markOf(level, level, level, level),
        version: 1,
        reason: '',
      })
    const both = await Promise.all([save(1), save(5)])
    expect([both.map(({ status }) => status).toSorted(), (await view(mia)).own.version]).toEqual([
      [200, 409],
      2,
    ])
  })

  test('two people with the same attempt open are told of each other, and until one leaves', async () => {
    const { mia, max, site } = await course()
    await view(mia)
    expect((await view(max)).atWork).toEqual(['Mia'])
    expect((await mia.ask('PUT /api/attempts/attempt-1/presence')).body).toEqual({
      atWork: ['Max'],
    })
    site.passTime(120_000)
    expect((await max.ask('PUT /api/attempts/attempt-1/presence')).body).toEqual({ atWork: [] })
  })

  test('what a student stopped for their own sake is not there for staff', async () => {
    const { mia, ines } = await course({}, [{ endedBy: 'stopped' }])
    const asked = await Promise.all([
      ines.ask('GET /api/attempts/attempt-1/marking'),
      show(mia, 'attempt-1'),
      mia.ask('PUT /api/attempts/attempt-1/presence'),
      mia.ask('PUT /api/attempts/attempt-1/marks', { mark: EMPTY_MARK, version: 0, reason: '' }),
      ines.ask('GET /api/attempts/attempt-1/record'),
      ines.ask('GET /api/attempts/attempt-1/contests'),
      step(mia, 'attempt-1', 'start'),
    ])
    const queue = (await mia.ask('GET /api/exercises/exercise/marking')).body as {
      readonly attempts: readonly unknown[]
    }
    expect([asked.map(({ status }) => status), queue.attempts]).toEqual([
      [404, 404, 404, 404, 404, 404, 404],
      [],
    ])
  })

  test('the queue says who is at it, what is left to whom, and no flag that gives the proposal away', async () => {
    const { mia, max } = await course({ isAnonymous: true }, [{}, {}])
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    const queueOf = async (marker: TestPerson) => {
      const { attempts } = (await marker.ask('GET /api/exercises/exercise/marking')).body as {
        readonly attempts: readonly {
          readonly name: string
          readonly part: string | null
          readonly flags: readonly string[]
          readonly atWork: readonly string[]
          readonly marker: { readonly name: string } | null
        }[]
      }
      return attempts.map(({ name, part, flags, atWork, marker }) => [
        name,
        part,
        flags,
        atWork,
        marker?.name ?? null,
      ])
    }
    expect(await queueOf(max)).toEqual([
      ['Student 700', null, [], ['Mia'], 'Mia'],
      ['Student 701', 'first', [], [], null],
    ])
    await step(mia, 'attempt-1', 'complete')
    expect(await queueOf(max)).toEqual([
      ['Student 700', null, ['critical-event'], ['Mia'], 'Mia'],
      ['Student 701', 'first', [], [], null],
    ])
  })

  test('an instructor gives an attempt to two people, not twice to one, and a marker to nobody', async () => {
    const { ines, mia, max } = await course()
    const give = (by: TestPerson, marker: string | null, secondMarker: string | null) =>
      by.ask('PUT /api/attempts/attempt-1/marker', { marker, secondMarker })
    expect([
      await give(mia, 'member-Mia', null),
      await give(ines, 'member-Mia', 'member-Mia'),
      await give(ines, 'member-nobody', null),
      await give(ines, 'member-Mia', 'member-Max'),
      (await view(mia)).part,
      (await view(max)).part,
    ]).toEqual([
      refused(403, 'not-allowed'),
      refused(400, 'invalid-request'),
      refused(400, 'invalid-request'),
      { status: 200, body: { done: true } },
      'first',
      'second',
    ])
  })

  test('markers share comments, and take out their own', async () => {
    const { ines, mia, max } = await course()
    const added = await mia.ask('POST /api/courses/course/comments', { text: ' Stay with it. ' })
    const id = (added.body as { comment: string }).comment
    expect([
      await max.ask(`DELETE /api/comments/${id}`),
      await ines.ask(`DELETE /api/comments/${id}`),
      await mia.ask(`DELETE /api/comments/${id}`),
    ]).toEqual([
      refused(403, 'not-allowed'),
      { status: 200, body: { done: true } },
      refused(404, 'not-found'),
    ])
  })
})
