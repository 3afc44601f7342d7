import { checkedWords } from '#language-model/voice/checked-words.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { beginClient, readClient } from '#simulation/simulated-client.ts'
import { openingPlan } from '#simulation/speech-planner.ts'
import { directionFor } from '#simulation/voice-direction.ts'

/** Has the checks work out what they know of a scenario, so that the first student waits no longer than the next. */
export function warmChecks(scenario: Scenario): void {
  const plan = openingPlan(readClient(beginClient(clientMachineOf(scenario))))
  const direction = directionFor({ plan, used: [], seed: 0 }, scenario)
  const words = checkedWords({ scenario, plan, direction, turns: [] }, null, () => {})
  words.push(`${scenario.opening.says} And so on. `)
}
