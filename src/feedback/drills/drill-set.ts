import type { Skill } from '#scenario/skill.ts'
import { type Drill, type DrillId, partsOfDrillId } from './drill.ts'
import { type DrillHistory, untried } from './drill-history.ts'

/** Why a drill is in the set. */
export type DrillReason = 'unfinished' | 'came-back' | 'own-miss' | 'new'

export interface OfferedDrill {
  readonly drill: Drill
  readonly history: DrillHistory
  readonly reason: DrillReason
}

/** A drill with the difficulty of its scenario, 1–5. */
export interface RankedDrill {
  readonly drill: Drill
  readonly level: number
}

/** So many fit into ten minutes, at three tries each. @source judgement, to be validated */
export const DRILLS_IN_A_SET = 4

/** A drill comes back on its day and not at its hour: so long before it is due it counts as due. */
const ON_ITS_DAY_MS = 10 * 3_600_000
/** A round that nobody went on with for so long is over. @source judgement */
const ROUND_LASTS_MS = 8 * 3_600_000

/** A skill that came short in session after session, and the clients it came short with. */
export interface OwnNeed {
  readonly skill: Skill
  /** ids of scenarios */
  readonly scenarios: readonly string[]
}

export interface SetRequest {
  /** those that may be offered here, in any order */
  readonly drills: readonly RankedDrill[]
  readonly histories: ReadonlyMap<DrillId, DrillHistory>
  /** what the student's own sessions call for, the most pressing first */
  readonly own: readonly OwnNeed[]
  /** milliseconds since 1970 */
  readonly now: number
  readonly skill: Skill | null
  /** put aside for now */
  readonly aside: ReadonlySet<DrillId>
}

/** @param canBeMet asked of few: what nobody has shown can be met is passed over */
export function drillSet(
  request: SetRequest,
  canBeMet: (drill: Drill) => boolean,
): readonly OfferedDrill[] {
  const set: OfferedDrill[] = []
  for (const offered of worthPractising(request)) {
    if (set.length === DRILLS_IN_A_SET) break
    if (canBeMet(offered.drill)) set.push(offered)
  }
  return set
}

/**
 * What is worth practising now, in this order: what was begun today, what has come back, what the student's own
 * sessions call for, and something new of each skill.
 */
export function worthPractising(request: SetRequest): readonly OfferedDrill[] {
  const { drills, histories, own, now, skill, aside } = request
  const open = drills.filter(
    ({ drill }) => !aside.has(drill.id) && (skill === null || drill.skill === skill),
  )
  const offers = open.flatMap(({ drill, level }) => {
    const history = histories.get(drill.id) ?? untried(drill.id)
    const reason = reasonFor(history, now)
    return reason === null ? [] : [{ drill, level, history, reason }]
  })
  const of = (reason: DrillReason) => offers.filter((each) => each.reason === reason)
  const back = of('came-back').toSorted((one, other) => dueOf(one) - dueOf(other))
  const first = [...of('unfinished'), ...back]
  const already = [...aside, ...first.map(({ drill: { id } }) => id)]
  const fresh = spread(of('new'), { own, already })
  return [...first, ...fresh].map(({ drill, history, reason }) => ({
    drill,
    history,
    reason:
      reason === 'new' && own.some((need) => need.skill === drill.skill) ? 'own-miss' : reason,
  }))
}

/** Whether a drill has come back by now. */
export const isBack = ({ card }: DrillHistory, now: number): boolean =>
  card !== null && card.dueAt - ON_ITS_DAY_MS <= now

/** A round that can be gone on with: begun lately, and neither met nor left. */
export function openRound({ rounds }: DrillHistory, now: number) {
  const newest = rounds.at(-1)
  return newest !== undefined && newest.course.over === null && now - newest.at < ROUND_LASTS_MS
    ? newest
    : null
}

interface Offer {
  readonly drill: Drill
  readonly level: number
  readonly history: DrillHistory
  readonly reason: DrillReason
}

function reasonFor(history: DrillHistory, now: number): DrillReason | null {
  if (openRound(history, now) !== null) return 'unfinished'
  if (isBack(history, now)) return 'came-back'
  return history.card === null ? 'new' : null
}

const dueOf = ({ history }: Offer): number => history.card?.dueAt ?? 0

/**
 * By turns of the skills, those of one's own misses first, and there the clients they came with; gentle clients first,
 * another client each time.
 * @param already drills put aside, or in the set before these: their clients come as late as can be
 */
function spread(
  offers: readonly Offer[],
  { own, already }: Pick<SetRequest, 'own'> & { readonly already: readonly DrillId[] },
): readonly Offer[] {
  const isOfNeed = ({ drill }: Offer) =>
    own.some(
      ({ skill, scenarios }) => skill === drill.skill && scenarios.includes(drill.scenarioId),
    )
  const bySkill = Map.groupBy(
    offers.toSorted(
      (one, other) => Number(isOfNeed(other)) - Number(isOfNeed(one)) || one.level - other.level,
    ),
    ({ drill }) => drill.skill,
  )
  const skills = [...new Set([...own.map(({ skill }) => skill), ...bySkill.keys()])]
  const queues = skills.map((skill) => [...(bySkill.get(skill) ?? [])])
  const met = new Map(already.map((id) => [partsOfDrillId(id)?.scenario ?? id, 1]))
  const taken: Offer[] = []
  while (queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const least = Math.min(...queue.map(({ drill }) => met.get(drill.scenarioId) ?? 0))
      const at = queue.findIndex(({ drill }) => (met.get(drill.scenarioId) ?? 0) === least)
      const [next] = at < 0 ? [] : queue.splice(at, 1)
      if (next === undefined) continue
      met.set(next.drill.scenarioId, (met.get(next.drill.scenarioId) ?? 0) + 1)
      taken.push(next)
    }
  return taken
}
