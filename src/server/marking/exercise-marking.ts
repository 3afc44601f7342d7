import type { AttemptFlag } from '#course/attempt-flag.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { settleExercise } from '#server/attempts/settle-exercise.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { type FlagSources, flagsOfAttempt } from './flags-of-attempt.ts'
import { type KeptMark, keptMarks } from './kept-mark.ts'
import { type KeptProposal, keptProposals } from './kept-proposal.ts'
import { type ShownName, shownName } from './shown-name.ts'

/** One attempt of an exercise with all that marking knows of it. */
export interface AttemptInMarking {
  readonly attempt: AttemptTables['attempts']
  readonly shown: ShownName
  readonly marks: readonly KeptMark[]
  readonly proposal: KeptProposal | null
  readonly hasOpenContest: boolean
}

export interface ExerciseMarking {
  readonly exercise: ExerciseTables['exercises']
  readonly settings: ExerciseSettings
  /** those that may be marked, in an order that tells nothing of who they are while marking is anonymous */
  readonly attempts: readonly AttemptInMarking[]
}

export async function exerciseMarking(
  services: Services,
  exercise: ExerciseTables['exercises'],
): Promise<ExerciseMarking> {
  await settleExercise(services, exercise)
  return readExerciseMarking(services.database.kysely, exercise)
}

export async function readExerciseMarking(
  database: Database,
  exercise: ExerciseTables['exercises'],
): Promise<ExerciseMarking> {
  const settings = settingsOf(exercise)
  const rows = await markableRows(database, exercise, settings)
  const ids = rows.map(({ attempt }) => attempt.id)
  const [marks, proposals, contested] = [
    await keptMarks(database, ids),
    await keptProposals(database, ids),
    await openContests(database, ids),
  ]
  const marksOf = Map.groupBy(marks, ({ attemptId }) => attemptId)
  const proposalOf = new Map(proposals.map((each) => [each.attemptId, each]))
  return {
    exercise,
    settings,
    attempts: rows.map(({ attempt, member }) => ({
      attempt,
      shown: shownName(member, settings, attempt),
      marks: marksOf.get(attempt.id) ?? [],
      proposal: proposalOf.get(attempt.id) ?? null,
      hasOpenContest: contested.has(attempt.id),
    })),
  }
}

export const isCompleted = ({ marking_state }: AttemptTables['attempts']): boolean =>
  marking_state !== 'not-marked' && marking_state !== 'in-marking'

export const flagSources = (
  { attempt, marks, proposal, hasOpenContest }: AttemptInMarking,
  settings: ExerciseSettings,
): FlagSources => ({
  settings,
  marks,
  proposal,
  hasOpenContest,
  isCompleted: isCompleted(attempt),
})

export const allFlags = (
  each: AttemptInMarking,
  settings: ExerciseSettings,
): readonly AttemptFlag[] => flagsOfAttempt(flagSources(each, settings))

/** Ids of the attempts that may be marked, in the order of the queue. */
export async function markingOrder(
  database: Database,
  exercise: ExerciseTables['exercises'],
): Promise<readonly string[]> {
  const rows = await markableRows(database, exercise, settingsOf(exercise))
  return rows.map(({ attempt }) => attempt.id)
}

async function markableRows(
  database: Database,
  exercise: ExerciseTables['exercises'],
  { isAnonymous }: Pick<ExerciseSettings, 'isAnonymous'>,
): Promise<
  readonly {
    readonly attempt: AttemptTables['attempts']
    readonly member: Pick<CourseTables['members'], 'name' | 'alias'>
  }[]
> {
  const rows = await database
    .selectFrom('attempts')
    .innerJoin('members', 'members.id', 'attempts.member_id')
    .selectAll('attempts')
    .select(['members.name', 'members.alias'])
    .where('attempts.exercise_id', '=', exercise.id)
    .where('attempts.state', '=', 'finished')
    .where('attempts.ended_by', '!=', 'stopped')
    .orderBy(isAnonymous ? 'members.alias' : 'members.name')
    .orderBy('members.alias')
    .orderBy('attempts.number')
    .execute()
  return rows.map(({ name, alias, ...attempt }) => ({ attempt, member: { name, alias } }))
}

async function openContests(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database
    .selectFrom('contests')
    .select('attempt_id')
    .where('attempt_id', 'in', ids)
    .where('state', '=', 'open')
    .execute()
  return new Set(rows.map(({ attempt_id }) => attempt_id))
}
