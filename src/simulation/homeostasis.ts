import type { Traits } from '#scenario/client.schema.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'

/** @source clinical reference R2 step 7 (judgement, to be validated) */
export const AROUSAL_RETURN = 0.1
export const DISCORD_RETURN = 0.08
export const DISCORD_FLOOR = 0.4

/** Activation and strain drift back to what is usual for this client. */
export const settle = (
  variables: ClientVariables,
  { arousal0, discord0 }: Pick<Traits, 'arousal0' | 'discord0'>,
): ClientVariables => ({
  ...variables,
  arousal: variables.arousal + AROUSAL_RETURN * (arousal0 - variables.arousal),
  discord: variables.discord + DISCORD_RETURN * (discord0 - variables.discord),
})

/** Strain never falls to nothing at once: no instantly grateful client. */
export const keepSomeDiscord = (
  variables: ClientVariables,
  { discord0 }: Pick<Traits, 'discord0'>,
): ClientVariables => ({
  ...variables,
  discord: Math.max(variables.discord, DISCORD_FLOOR * discord0),
})
