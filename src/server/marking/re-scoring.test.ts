import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import {
  auditOf,
  emptyProposals,
  enter,
  type MarkedCourse,
  makeReady,
  openMarkedCourse,
  refused,
  type SeededAttempt,
  show,
} from './marked-course.fixture.ts'
import { type RescoringStep, rescoredExercise } from './re-scored.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

describe.each(ENGINES)('A re-scoring on $name', ({ fresh }) => {
  const course = async (
    draft: Partial<ExerciseDraft> = {},
    attempts?: readonly SeededAttempt[],
  ) => {
    const opened = await openMarkedCourse(await fresh(), draft, attempts)
    open.push(opened)
    return opened
  }

  test('a re-scoring shows every change, keeps just those, and leaves what is released', async () => {
    const all = await course({ isAnonymous: false }, [{}, {}, {}])
    const { ines, mia, site } = all
    const { kysely } = site.services.database
    await makeReady(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await makeReady(mia, 'attempt-2', [3, 3, 1, 'not-assessed'])
    await ines.ask('POST /api/exercises/exercise/release', { attempts: ['attempt-1'], items: [] })
    // An observer of before that had scored nothing at all.
    await emptyProposals(all)
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

  test('a re-scoring tells how far it is; of none that is over anything is said', async () => {
    const { ines, site } = await course({}, [{}, {}, {}])
    const exercise = await site.services.database.kysely
      .selectFrom('exercises')
      .selectAll()
      .executeTakeFirstOrThrow()
    const steps: RescoringStep[] = []
    await rescoredExercise(site.services, exercise, (step) => steps.push(step))
    expect(steps).toEqual([
      { done: 0, of: 3 },
      { done: 1, of: 3 },
      { done: 2, of: 3 },
    ])
    await ines.ask('POST /api/exercises/exercise/re-scoring')
    expect((await ines.ask('GET /api/exercises/exercise/re-scoring')).body).toEqual({
      underWay: null,
    })
  })

  test('a re-scoring keeps to itself what it would change where no marks are whole yet', async () => {
    const all = await course()
    const { ines, mia } = all
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    await show(mia, 'attempt-1')
    await emptyProposals(all)
    const { body } = await ines.ask('POST /api/exercises/exercise/re-scoring')
    const { changes } = body as { readonly changes: readonly Readonly<Record<string, unknown>>[] }
    expect(changes.map(({ isHidden, skills, replies }) => ({ isHidden, skills, replies }))).toEqual(
      [{ isHidden: true, skills: [], replies: [] }],
    )
  })
})
