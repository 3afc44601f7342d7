import type { CueTag } from '#scenario/cue-tag.ts'
import { DISCLOSURE_LEVELS, depthOf } from '#scenario/disclosure-level.ts'
import { addressedLines } from '#scenario/line-address.ts'
import { lintContext } from '#scenario/lint/lint-context.ts'
import { reachOf } from '#scenario/lint/reach-of-client.ts'
import { reachability } from '#scenario/lint/reachability.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ENTER_L3_BOND, ENTER_OPEN } from '#simulation/disclosure-gates.ts'

/**
 * What no session with this file can come to, with the reason: `disclosure/L3`, `rupture/withdrawal`, `facts/flat`,
 * `moments/number`, `endings/walks-out`. Generous: what is not named may still be out of reach.
 */
export function unreachableIn(scenario: Scenario): ReadonlyMap<string, string> {
  return new Map([
    ...levelsOutOfReach(scenario),
    ...statesOutOfReach(scenario),
    ...partsOutOfReach(scenario),
  ])
}

type Reason = readonly [state: string, because: string]

function levelsOutOfReach({ client, endings }: Scenario): readonly Reason[] {
  const last = Math.min(...endings.map(({ when }) => turnByTurnAlone(when)))
  const reach = reachOf(client.start)
  const mostOpen = Number.isFinite(last) ? reach.highest('open', last) : 100
  const mostBond = Number.isFinite(last) ? reach.highest('bond', last) : 100
  return DISCLOSURE_LEVELS.flatMap((level): readonly Reason[] => {
    if (level === 'L0') return []
    const isTooDeep = depthOf(level) > reach.deepest(last)
    const isTooClosed = mostOpen < ENTER_OPEN[level] || (level === 'L3' && mostBond < ENTER_L3_BOND)
    return isTooDeep || isTooClosed
      ? [[`disclosure/${level}`, `the session ends after turn ${last} at the latest`]]
      : []
  })
}

/** The turn on which an ending comes whatever is done; infinite where it may never come. */
function turnByTurnAlone(when: Scenario['endings'][number]['when']): number {
  const keys = Object.entries(when).filter(([, part]) => part !== undefined)
  return keys.length === 1 && when.turn?.from !== undefined && when.turn.to === undefined
    ? when.turn.from
    : Number.POSITIVE_INFINITY
}

function statesOutOfReach(scenario: Scenario): readonly Reason[] {
  const { client, facts } = scenario
  const offers = (tag: CueTag) =>
    addressedLines(scenario).some(({ line }) => line.cues?.includes(tag))
  const isWithdrawing = client.traits.style === 'withdraw' || client.start.rupture === 'withdrawal'
  const hasRisk = facts.some(({ risk }) => risk)
  return [
    ...reason(isWithdrawing, 'rupture/withdrawal', 'this client’s style is to confront'),
    ...reason(offers('boundaryTest'), 'boundary/tested', 'no line carries the cue boundaryTest'),
    ...reason(offers('riskCue'), 'risk/hinted', 'no line carries the cue riskCue'),
    ...reason(hasRisk, 'risk/disclosed', 'no fact is about risk'),
    ...reason(hasRisk, 'risk/planned', 'no fact is about risk'),
  ]
}

const reason = (isReachable: boolean, state: string, because: string): readonly Reason[] =>
  isReachable ? [] : [[state, because]]

/** Facts, moments and endings, by the same check as under Problems. */
function partsOutOfReach(scenario: Scenario): readonly Reason[] {
  const whole = { draft: scenario, isWhole: () => true, originalPath: samePath }
  return reachability(lintContext(whole, scenario)).flatMap(({ path, message }) => {
    const [list, at] = path
    if (list !== 'facts' && list !== 'moments' && list !== 'endings') return []
    const id = scenario[list][Number(at)]?.id
    return id === undefined ? [] : [[`${list}/${id}`, message] as const]
  })
}

const samePath = <Path>(path: Path): Path => path
