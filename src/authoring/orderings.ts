import type { Scenario } from '#scenario/scenario.schema.ts'
import { ENTER_L3_BOND } from '#simulation/disclosure-gates.ts'
import type { OrderedAmount, OrderingResult, SimulationMean } from './simulation-report.ts'
import type { TraineeType } from './trainee-type.ts'

/** By how much slips must leave the frame lower than good work does, points. Judgement, to be validated. */
const FRAME_MARGIN = 40

interface Ordering {
  readonly id: string
  readonly higher: TraineeType
  readonly lower: TraineeType
  readonly measure: OrderedAmount['measure']
  readonly margin: number
  readonly claim: string
}

const above = (higher: TraineeType, lower: TraineeType, why: string): Ordering => ({
  id: `${higher}-over-${lower}`,
  higher,
  lower,
  measure: 'score',
  margin: 0,
  claim: `${higher} ends above ${lower}: ${why}`,
})

const deeper = (lower: TraineeType): Ordering => ({
  id: `skilled-deeper-than-${lower}`,
  higher: 'skilled',
  lower,
  measure: 'level',
  margin: 0,
  claim: `the client tells skilled more than ${lower}`,
})

const emptied = (higher: TraineeType): Ordering => ({
  id: `pleaser-empties-the-frame-of-${higher}`,
  higher,
  lower: 'pleaser',
  measure: 'frame',
  margin: FRAME_MARGIN,
  claim: `slips leave the frame at least ${FRAME_MARGIN} points below where ${higher} leaves it`,
})

/** What must hold with every client. @source clinical reference R6, O1, O2, O4, O5, O6, O9 */
const ORDERINGS: readonly Ordering[] = [
  above('skilled', 'novice-mixed', 'practice pays'),
  above('novice-mixed', 'advice-giver', 'listening, however unsure, beats telling'),
  above('advice-giver', 'confronter', 'a push does more harm than advice'),
  above('skilled', 'parrot', 'repeating is not understanding'),
  above('skilled', 'formula', 'one sentence for everything wears off'),
  above('skilled', 'flatterer', 'praise for everything wears off'),
  deeper('parrot'),
  deeper('formula'),
  deeper('flatterer'),
  emptied('skilled'),
  emptied('warm-limits'),
  above('warm-limits', 'cold-limits', 'a limit holds better with the feeling met'),
  above('rupture-repaired', 'rupture-ignored', 'mending beats going on'),
]

/**
 * Whether a scenario tells the types of trainee apart.
 * @param means of the trainees that were run; an ordering of one that was not is left out
 */
export function orderingsIn(
  means: readonly SimulationMean[],
  { client }: Pick<Scenario, 'client'>,
): readonly OrderingResult[] {
  const meanOf = (type: TraineeType) =>
    means.find(({ trainee }) => trainee.source === 'type' && trainee.id === type)
  return ORDERINGS.flatMap((ordering) => {
    const [higher, lower] = [meanOf(ordering.higher), meanOf(ordering.lower)]
    return higher === undefined || lower === undefined
      ? []
      : [resultOf(ordering, higher, lower, client.start)]
  })
}

function resultOf(
  { id, claim, higher, lower, measure, margin }: Ordering,
  high: SimulationMean,
  low: SimulationMean,
  start: Scenario['client']['start'],
): OrderingResult {
  const [one, other] = [amountOf(high, measure), amountOf(low, measure)]
  const holds = margin === 0 ? one > other : one - other >= margin
  const exception = holds || measure !== 'level' ? null : exceptionFor(start, one)
  return {
    id,
    claim,
    higher: { trainee: higher, measure, value: one },
    lower: { trainee: lower, measure, value: other },
    margin,
    status: holds ? 'holds' : exception === null ? 'fails' : 'excepted',
    exception,
  }
}

const amountOf = ({ score, level, end }: SimulationMean, measure: OrderedAmount['measure']) =>
  ({ score, level, frame: end.frame })[measure]

/** L3 */
const DEEPEST = 3

/**
 * A client who comes trusting as much as the deepest level asks for gets there with anybody who does no harm: nothing
 * lies deeper that skill could reach. The score must tell the two apart. @source clinical reference R6, O4
 */
function exceptionFor({ bond }: Scenario['client']['start'], reached: number): string | null {
  return bond >= ENTER_L3_BOND && reached === DEEPEST
    ? `comes with trust ${bond}, which is all that the deepest level asks (${ENTER_L3_BOND}): whoever does no harm gets there, and nothing lies deeper`
    : null
}
