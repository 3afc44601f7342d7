import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  auditOf,
  enter,
  type MarkedCourse,
  openMarkedCourse,
  refused,
  SECRECY,
  type SeededAttempt,
  show,
  step,
  view,
} from './marked-course.fixture.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

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
  readonly others: readonly unknown[]
}

describe.each(ENGINES)('A proposal on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

  async function headerOf(site: MarkedCourse['site']) {
    const [first] = await site.services.journals.read('session-1')
    if (first?.event.type !== 'session.opened') throw new Error('a journal begins with its header')
    return first.event.header
  }

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

  test('an attempt that goes on and ends anew is read anew, and the earlier reading stays', async () => {
    const { mia, site } = await course()
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await show(mia, 'attempt-1')
    const { kysely } = site.services.database
    await kysely.updateTable('proposals').set({ is_current: 0 }).execute()
    const { observer } = (await show(mia, 'attempt-1')).body as Shown
    const kept = await kysely
      .selectFrom('proposals')
      .select(['id', 'is_current'])
      .orderBy('id')
      .execute()
    expect([observer.status, kept]).toEqual([
      'scored',
      [
        { id: 'attempt-1.observer.0', is_current: 0 },
        { id: 'attempt-1.observer.1', is_current: 1 },
      ],
    ])
  })

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

  test('a journal that cannot be read is not scored, and says so to the marker', async () => {
    const { mia } = await course({}, [{ isJournalWhole: false }])
    expect((await view(mia)).transcript).toBe(null)
    await enter(mia, 'attempt-1', [3, 3, 3, 3])
    const { observer } = (await show(mia, 'attempt-1')).body as Shown
    expect(observer).toEqual({ status: 'not-scored', reason: 'journal-unreadable' })
  })

  test('without a language model there is no second reading to ask for', async () => {
    const { mia } = await course()
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    expect(await mia.ask('POST /api/attempts/attempt-1/proposal', { secondReading: true })).toEqual(
      refused(404, 'no-language-model'),
    )
  })
})
