import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { markOf } from '#course/mark.fixture.ts'
import { EMPTY_MARK } from '#course/mark.schema.ts'
import type { TestPerson } from '#server/course-site.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  enter,
  type MarkedCourse,
  makeReady,
  openMarkedCourse,
  SECRECY,
  type SeededAttempt,
  show,
  step,
} from './marked-course.fixture.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

interface View {
  readonly name: string
  readonly part: string
  readonly markingState: string
  readonly openSteps: readonly string[]
  readonly mayShowProposal: boolean
  readonly finalMark: unknown
  readonly hasFinalMark: boolean
  readonly secondMark: string
  readonly atWork: readonly string[]
  readonly own: { readonly version: number; readonly mark: unknown }
  readonly transcript: readonly { readonly speaker: string; readonly index: number }[]
}

interface Shown {
  readonly observer: {
    readonly status: string
    readonly verdicts: readonly { readonly skill: string; readonly status: string }[]
    readonly turns: readonly {
      readonly index: number
      readonly notes: readonly { readonly code: string; readonly quote: string }[]
    }[]
    readonly provenance: unknown
  }
  readonly others: readonly { readonly marker: { readonly name: string } }[]
}

const view = async (marker: TestPerson, attempt = 'attempt-1') =>
  (await marker.ask(`GET /api/attempts/${attempt}/marking`)).body as View

const refused = (status: number, code: string) => ({ status, body: { code } })

describe.each(ENGINES)('Marking on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

  const auditOf = async ({ site }: MarkedCourse, attempt = 'attempt-1') => {
    const acts = await site.services.audit.read({ attemptId: attempt, before: null, limit: 100 })
    return acts.map(({ action }) => action).toSorted()
  }

  test('a marker reads the words and nothing that anybody made of them', async () => {
    const { mia } = await course()
    const answered = await mia.ask('GET /api/attempts/attempt-1/marking')
    const { name, part, markingState, openSteps, mayShowProposal, transcript, own } =
      answered.body as View
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

  test('the proposal opens once own levels are whole, with quotes, rules and what made it', async () => {
    const { mia, site } = await course()
    expect(await show(mia, 'attempt-1')).toEqual(refused(409, 'own-marks-first'))
    await enter(mia, 'attempt-1', [3, 4, 2, null])
    expect(await show(mia, 'attempt-1')).toEqual(refused(409, 'own-marks-first'))
    await enter(mia, 'attempt-1', [3, 4, 2, 'not-assessed'])
    const shown = await show(mia, 'attempt-1')
    const { observer, others } = shown.body as Shown
    const { header } = { header: await headerOf(site) }
    expect([
      shown.status,
      observer.verdicts.map(({ skill, status }) => [skill, status]),
      observer.turns
        .find(({ index }) => index === SECRECY.index)
        ?.notes.map(({ code, quote }) => [code, quote]),
      observer.provenance,
      others,
    ]).toEqual([
      200,
      [
        ['empathy', 'scored'],
        ['active-listening', 'scored'],
        ['boundaries', 'scored'],
        ['resistance', 'not-assessed'],
      ],
      [['SLIP', SECRECY.words]],
      {
        scenario: header.scenario,
        engine: header.engine,
        coder: header.coder,
        rubric: '1',
        isDeterministic: true,
        codings: 1,
        isNormalised: false,
        isRescored: false,
      },
      [],
    ])
  })

  async function headerOf(site: MarkedCourse['site']) {
    const [first] = await site.services.journals.read('session-1')
    if (first?.event.type !== 'session.opened') throw new Error('a journal begins with its header')
    return first.event.header
  }

  test('a level that changes after the proposal needs a reason, and every save stays', async () => {
    const all = await course()
    const { mia, site } = all
    await enter(mia, 'attempt-1', [3, 4, 4, 'not-assessed'])
    await show(mia, 'attempt-1')
    expect(await enter(mia, 'attempt-1', [3, 4, 1, 'not-assessed'])).toEqual(
      refused(409, 'reason-missing'),
    )
    const changed = await enter(mia, 'attempt-1', [3, 4, 1, 'not-assessed'], 'I missed turn 20.')
    expect(changed.status).toBe(200)
    const history = await site.services.database.kysely
      .selectFrom('mark_history')
      .select(['basis', 'reason', 'version'])
      .orderBy('version')
      .execute()
    expect(history).toEqual([
      { basis: 'own', reason: '', version: 1 },
      { basis: 'after-proposal', reason: 'I missed turn 20.', version: 2 },
    ])
    expect(await auditOf(all)).toEqual([
      'mark.saved',
      'mark.saved',
      'proposal.seen',
      'state.changed',
      'transcript.seen',
    ])
  })

  test('a mark above what a critical event leaves is completed with a reason alone', async () => {
    const { mia } = await course()
    await enter(mia, 'attempt-1', [3, 3, 4, 'not-assessed'])
    await show(mia, 'attempt-1')
    expect(await step(mia, 'attempt-1', 'complete')).toEqual(refused(409, 'reason-missing'))
    const completed = await step(mia, 'attempt-1', 'complete', 'The client asked for it in jest.')
    expect(completed.body).toEqual({
      markingState: 'marking-completed',
      openSteps: ['send-to-review', 'return', 'make-ready'],
    })
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

  test('a second marker works blind until own levels are whole', async () => {
    const { mia, max, ines } = await course({ hasSecondMarker: true })
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await step(mia, 'attempt-1', 'complete')
    const blind = await view(max)
    expect([blind.part, blind.secondMark, blind.hasFinalMark, blind.finalMark]).toEqual([
      'second',
      'missing',
      true,
      null,
    ])
    expect((await view(ines)).finalMark).toBe(null)
    expect(await step(mia, 'attempt-1', 'make-ready')).toEqual(refused(409, 'second-mark-missing'))
    await enter(max, 'attempt-1', [4, 3, 1, null])
    expect(await show(max, 'attempt-1')).toEqual(refused(409, 'own-marks-first'))
    await enter(max, 'attempt-1', [4, 3, 1, 'not-assessed'])
    expect((await view(max)).finalMark).toBe(null)
    const { others } = (await show(max, 'attempt-1')).body as Shown
    expect(others.map(({ marker }) => marker.name)).toEqual(['Mia'])
    expect(await step(max, 'attempt-1', 'complete')).toEqual(refused(409, 'not-now'))
    expect((await step(mia, 'attempt-1', 'make-ready')).status).toBe(200)
  })

  test('agreement rests on levels as they were before anything else was seen', async () => {
    const { mia, max, ines } = await course({ hasSecondMarker: true })
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await step(mia, 'attempt-1', 'complete')
    await enter(max, 'attempt-1', [5, 3, 1, 'not-assessed'])
    await show(max, 'attempt-1')
    await enter(max, 'attempt-1', [3, 3, 1, 'not-assessed'], 'I was too kind.')
    const { body } = await ines.ask('GET /api/exercises/exercise/agreement')
    const { markers, afterProposal, doublyMarked } = body as {
      markers: readonly { skill: string; n: number; meanDifference: number | null }[]
      afterProposal: unknown
      doublyMarked: number
    }
    expect([
      markers.map(({ skill, n, meanDifference }) => [skill, n, meanDifference]),
      afterProposal,
      doublyMarked,
    ]).toEqual([
      [
        ['empathy', 1, -2],
        ['active-listening', 1, 0],
        ['boundaries', 1, 0],
        ['resistance', 0, null],
      ],
      { seen: 1, changed: 1 },
      1,
    ])
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

  test('a journal that cannot be read is not scored, and says so to the marker', async () => {
    const { mia } = await course({}, [{ isJournalWhole: false }])
    expect((await view(mia)).transcript).toBe(null)
    await enter(mia, 'attempt-1', [3, 3, 3, 3])
    const { observer } = (await show(mia, 'attempt-1')).body as Shown
    expect(observer).toEqual({ status: 'not-scored', reason: 'journal-unreadable' })
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

  test('once nobody is left to mark, one in ten is drawn for a blind second mark', async () => {
    const six = Array.from({ length: 6 }, () => ({ isJournalWhole: true }))
    const { mia, site } = await course({ skills: ['empathy'] }, six)
    const sampled = async () => {
      const rows = await site.services.database.kysely
        .selectFrom('attempts')
        .select('id')
        .where('is_sampled', '=', 1)
        .execute()
      return rows.length
    }
    // The observer saw a broken boundary in each: flagged attempts are looked at anyway and not drawn.
    for (const [index] of six.entries()) {
      await enter(mia, `attempt-${index + 1}`, [3, null, null, null])
      await step(mia, `attempt-${index + 1}`, 'complete')
    }
    expect(await sampled()).toBe(0)
    await site.services.database.kysely
      .updateTable('proposals')
      .set({ reading: JSON.stringify({ verdicts: [], turns: [], isRescored: false }) })
      .execute()
    await step(mia, 'attempt-6', 'return', 'once more')
    await step(mia, 'attempt-6', 'complete')
    expect(await sampled()).toBe(1)
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

  test('a re-scoring shows every change, keeps just those, and leaves what is released', async () => {
    const all = await course({ isAnonymous: false }, [{}, {}, {}])
    const { ines, mia, site } = all
    const { kysely } = site.services.database
    await makeReady(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await makeReady(mia, 'attempt-2', [3, 3, 1, 'not-assessed'])
    await ines.ask('POST /api/exercises/exercise/release', { attempts: ['attempt-1'], items: [] })
    // An observer of before that had scored nothing at all.
    await kysely
      .updateTable('proposals')
      .set({ reading: JSON.stringify({ verdicts: [], turns: [], isRescored: false }) })
      .execute()
    const readings = async () =>
      (await kysely.selectFrom('proposals').selectAll().orderBy('id').execute()).map(
        ({ id, is_current }) => [id, is_current],
      )
    const before = await readings()
    const previewed = await ines.ask('POST /api/exercises/exercise/re-scoring')
    const { changes, preview } = previewed.body as {
      readonly preview: string
      readonly changes: readonly {
        readonly attempt: string
        readonly isReleased: boolean
        readonly isHidden: boolean
        readonly skills: readonly unknown[]
      }[]
    }
    expect(
      changes.map(({ attempt, isReleased, isHidden, skills }) => [
        attempt,
        isReleased,
        isHidden,
        skills.length,
      ]),
    ).toEqual([
      ['attempt-1', true, false, 4],
      ['attempt-2', false, false, 4],
    ])
    expect(await readings()).toEqual(before)
    const keep = (name: string) =>
      ines.ask('POST /api/exercises/exercise/re-scoring/keep', { preview: name })
    expect([await keep('another'), await keep(preview), await readings()]).toEqual([
      refused(409, 'changed-meanwhile'),
      { status: 200, body: { kept: 1, leftReleased: 1 } },
      [
        ['attempt-1.observer.0', 1],
        ['attempt-2.observer.0', 0],
        ['attempt-2.observer.1', 1],
      ],
    ])
    const actions = [await auditOf(all, 'attempt-1'), await auditOf(all, 'attempt-2')]
    expect(actions.map((each) => each.includes('re-scoring.kept'))).toEqual([false, true])
  })

  test('a re-scoring keeps to itself what it would change where no marks are whole yet', async () => {
    const { ines, mia, site } = await course()
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await show(mia, 'attempt-1')
    await site.services.database.kysely
      .updateTable('proposals')
      .set({ reading: JSON.stringify({ verdicts: [], turns: [], isRescored: false }) })
      .execute()
    const { body } = await ines.ask('POST /api/exercises/exercise/re-scoring')
    const { changes } = body as { readonly changes: readonly Readonly<Record<string, unknown>>[] }
    expect(changes.map(({ isHidden, skills, replies }) => ({ isHidden, skills, replies }))).toEqual(
      [{ isHidden: true, skills: [], replies: [] }],
    )
  })

  test('without a language model there is no second reading to ask for', async () => {
    const { mia } = await course()
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    expect(await mia.ask('POST /api/attempts/attempt-1/proposal', { secondReading: true })).toEqual(
      refused(404, 'no-language-model'),
    )
  })
})
