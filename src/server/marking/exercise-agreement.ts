import type { AnswerOf } from '#contract/api/api-types.ts'
import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import { agreementOf, markerAgreement } from '#course/agreement.ts'
import type { Mark } from '#course/mark.schema.ts'
import { standingInMark, standingInVerdicts } from '#course/standing.ts'
import { seedFrom } from '#lib/prng.ts'
import type { Skill } from '#scenario/skill.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { BLIND_BASES, blindMark } from './blind-mark.ts'
import { blindPairs } from './blind-pairs.ts'
import { exerciseMarking, isCompleted } from './exercise-marking.ts'

type Agreements = AnswerOf<(typeof MARKING_ROUTES)['GET /api/exercises/:exercise/agreement'], never>

/**
 * How far people agree with each other and with the observer. Each mark is taken as it was before its marker saw
 * anybody else's, since what is said after that is no second opinion any more.
 */
export async function exerciseAgreement(
  services: Services,
  exercise: ExerciseTables['exercises'],
): Promise<Agreements> {
  const { settings, attempts } = await exerciseMarking(services, exercise)
  const completed = attempts.filter(({ attempt }) => isCompleted(attempt))
  const history = await marksBeforeAndAfter(
    services.database.kysely,
    completed.map(({ attempt }) => attempt.id),
  )
  const pairs = await blindPairs(
    services.database.kysely,
    new Map([[exercise.id, settings.skills]]),
  )
  const doubly = pairs.get(exercise.id) ?? []
  const firsts = completed.map(({ attempt, proposal }) => ({
    proposal,
    first: blindIn(history.get(keyOf(attempt.id, attempt.marker_id)), settings.skills),
  }))
  const beside = firsts.flatMap(({ first, proposal }) =>
    first !== null && proposal !== null ? [{ first, ...proposal.proposal }] : [],
  )
  const seen = completed
    .flatMap(({ marks }) => marks)
    .filter(({ proposalSeenAt }) => proposalSeenAt !== null)
  const changed = seen.filter(({ attemptId, markerId }) => {
    const saves = history.get(keyOf(attemptId, markerId))
    const own = blindIn(saves, settings.skills)
    const last = saves?.after.at(-1) ?? null
    return own !== null && last !== null && areOtherwise(own, last, settings.skills)
  })
  return {
    markers: markerAgreement(doubly, settings.skills),
    observer: settings.skills.map((skill) => ({
      skill,
      ...agreementOf(
        beside.map(({ first, verdicts }) => ({
          one: standingInMark(first, skill),
          other: standingInVerdicts(verdicts, skill),
        })),
        seedFrom(skill),
      ),
    })),
    afterProposal: { seen: seen.length, changed: changed.length },
    doublyMarked: doubly.length,
    sampled: attempts.filter(({ attempt }) => attempt.is_sampled === 1).length,
  }
}

interface Saves {
  /** before anything of anybody else's was seen, oldest first */
  readonly before: Mark[]
  readonly after: Mark[]
}

const keyOf = (attemptId: string, markerId: string | null): string => `${attemptId} ${markerId}`

async function marksBeforeAndAfter(
  database: Database,
  attemptIds: readonly string[],
): Promise<ReadonlyMap<string, Saves>> {
  const saves = new Map<string, Saves>()
  if (attemptIds.length === 0) return saves
  const rows = await database
    .selectFrom('mark_history')
    .selectAll()
    .where('attempt_id', 'in', attemptIds)
    .where('basis', 'in', [...BLIND_BASES, 'after-proposal'])
    .orderBy('version')
    .execute()
  for (const { attempt_id, marker_id, basis, mark } of rows) {
    const key = keyOf(attempt_id, marker_id)
    const of = saves.get(key) ?? { before: [], after: [] }
    saves.set(key, of)
    const side = basis === 'after-proposal' ? of.after : of.before
    side.push(JSON.parse(mark) as Mark)
  }
  return saves
}

const blindIn = (saves: Saves | undefined, skills: readonly Skill[]): Mark | null =>
  saves === undefined ? null : blindMark(saves.before, skills)

const areOtherwise = (one: Mark, other: Mark, skills: readonly Skill[]): boolean =>
  skills.some(
    (skill) =>
      JSON.stringify(standingInMark(one, skill)) !== JSON.stringify(standingInMark(other, skill)),
  )
