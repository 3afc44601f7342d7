import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from './client-state.ts'
import { holds } from './condition.ts'

/** The last hint that holds now, as the author ordered them; null where none does. */
export const authorsHint = (
  { hints }: Pick<Scenario, 'hints'>,
  client: ClientState,
): Scenario['hints'][number] | null => hints.findLast(({ when }) => holds(when, client)) ?? null
