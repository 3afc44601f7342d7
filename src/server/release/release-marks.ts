import { isMarkable } from '#course/is-markable.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import type { Person } from '#server/api/person.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { settleExercise } from '#server/attempts/settle-exercise.ts'
import { drawSample } from '#server/marking/draw-sample.ts'
import { factsOfAttempt } from '#server/marking/facts-of-attempt.ts'
import { currentProposal } from '#server/marking/kept-proposal.ts'
import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'
import { keepStep } from '#server/marking/workflow-step.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { releaseObstacle } from './release-obstacle.ts'

type Exercise = ExerciseTables['exercises']
type Held = Exclude<ReturnType<typeof releaseObstacle>, null | 'released'> | 'not-found'

export interface ReleaseAsked {
  readonly attempts: 'all-ready' | readonly string[]
  readonly items: readonly ReleaseItem[]
}

export interface ReleaseDone {
  readonly released: readonly string[]
  readonly held: readonly { readonly attempt: string; readonly reason: Held }[]
  readonly sampled: number
}

/** Without a mark there is nothing of these to give back. */
const REST_ON_A_MARK: readonly ReleaseItem[] = ['levels', 'evidence']

/**
 * Gives marks back, attempt by attempt: one that cannot be released holds no other up. The transcript and exemplars can
 * also be given back of an attempt that is not marked yet, where nothing else is asked for.
 */
export async function releaseMarks(
  services: Services,
  exercise: Exercise,
  person: Person,
  asked: ReleaseAsked,
): Promise<ReleaseDone> {
  await settleExercise(services, exercise)
  const { kysely } = services.database
  const released: string[] = []
  const held: { attempt: string; reason: Held }[] = []
  const rows = await attemptsAsked(kysely, exercise, asked.attempts)
  for (const [id, attempt] of rows) {
    const refused =
      attempt === null || attempt.ended_by === 'stopped'
        ? 'not-found'
        : await releaseOne(
            services,
            { attempt, exercise, settings: settingsOf(exercise) },
            person,
            {
              items: asked.items,
            },
          )
    if (refused === null) released.push(id)
    else held.push({ attempt: id, reason: refused })
  }
  const sampled = released.length > 0 ? await drawSample(services, exercise) : 0
  return { released, held, sampled }
}

/** @returns why it was not released, null where it was */
async function releaseOne(
  services: Services,
  marked: MarkedAttempt,
  person: Person,
  { items }: Pick<ReleaseAsked, 'items'>,
): Promise<Held | null> {
  const { attempt } = marked
  if (!isMarkable({ state: attempt.state, endedBy: attempt.ended_by })) return 'not-ready'
  // What the observer read is kept before it can be given back.
  await currentProposal(services, marked)
  return services.database.kysely.transaction().execute(async (transaction) => {
    const { facts } = await factsOfAttempt(transaction, marked, null)
    const obstacle = releaseObstacle(attempt, facts)
    if (obstacle !== null && obstacle !== 'released') {
      const isWithoutMark = items.length > 0 && !items.some((item) => REST_ON_A_MARK.includes(item))
      if (!isWithoutMark) return obstacle
    }
    if (obstacle === null) {
      const step = { step: 'release', to: 'released', personId: person.id, reason: '' } as const
      // Somebody took another step meanwhile.
      if (!(await keepStep(services, transaction, marked, step))) return 'not-ready'
    }
    for (const item of items) await giveBack(services, transaction, marked, person, item)
    return null
  })
}

async function giveBack(
  { audit, now }: Services,
  transaction: Database,
  { attempt, exercise }: MarkedAttempt,
  person: Person,
  item: ReleaseItem,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('releases')
    .values({ attempt_id: attempt.id, item, at: now(), by: person.id })
    .onConflict((conflict) => conflict.columns(['attempt_id', 'item']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return
  await audit.record(
    {
      actorId: person.id,
      action: 'item.released',
      courseId: exercise.course_id,
      exerciseId: exercise.id,
      attemptId: attempt.id,
      memberId: attempt.member_id,
      facts: { item },
    },
    transaction,
  )
}

async function attemptsAsked(
  database: Database,
  exercise: Exercise,
  asked: ReleaseAsked['attempts'],
): Promise<ReadonlyMap<string, AttemptTables['attempts'] | null>> {
  const rows = await database
    .selectFrom('attempts')
    .selectAll()
    .where('exercise_id', '=', exercise.id)
    .execute()
  if (asked === 'all-ready')
    return new Map(
      rows
        .filter(({ marking_state }) => marking_state === 'ready-for-release')
        .map((row) => [row.id, row]),
    )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(asked.map((id) => [id, byId.get(id) ?? null]))
}
