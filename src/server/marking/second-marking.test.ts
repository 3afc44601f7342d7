import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  emptyProposals,
  enter,
  type MarkedCourse,
  openMarkedCourse,
  refused,
  type SeededAttempt,
  show,
  step,
  view,
} from './marked-course.fixture.ts'

const open: MarkedCourse[] = []
/** Each is read and scored. */
const MANY_ATTEMPTS = { timeout: 20_000 }

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

interface Shown {
  readonly others: readonly { readonly marker: { readonly name: string } }[]
}

describe.each(ENGINES)('Second marking on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

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

  test(
    'once nobody is left to mark, one in ten is drawn for a blind second mark',
    MANY_ATTEMPTS,
    async () => {
      const five = Array.from({ length: 5 }, () => ({ isJournalWhole: true }))
      const all = await course({ skills: ['empathy'] }, five)
      const { mia, site } = all
      const sampled = async () => {
        const rows = await site.services.database.kysely
          .selectFrom('attempts')
          .select('id')
          .where('is_sampled', '=', 1)
          .execute()
        return rows.length
      }
      // The observer saw a broken boundary in each: flagged attempts are looked at anyway and not drawn.
      for (const [index] of five.entries()) {
        await enter(mia, `attempt-${index + 1}`, [3, null, null, null])
        await step(mia, `attempt-${index + 1}`, 'complete')
      }
      expect(await sampled()).toBe(0)
      await emptyProposals(all)
      await step(mia, 'attempt-5', 'return', 'once more')
      await step(mia, 'attempt-5', 'complete')
      expect(await sampled()).toBe(1)
    },
  )
})
