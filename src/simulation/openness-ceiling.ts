import type { ClientVariables } from '#scenario/client-variable.ts'

/** @source clinical reference R2 step 8 (judgement, to be validated) */
export const CEILING_BASE = 22
export const CEILING_PER_BOND = 0.85
export const CEILING_DISCORD_ABOVE = 40
export const CEILING_PER_DISCORD = 0.35
export const CEILING_AROUSAL_ABOVE = 75
export const CEILING_PER_AROUSAL = 0.5
export const CEILING_PER_STRAIN = 7

/** How open this client can be while trust, strain and activation are what they are. May be negative. */
export const opennessCeiling = (
  { bond, discord, arousal }: Pick<ClientVariables, 'bond' | 'discord' | 'arousal'>,
  strain: number,
): number =>
  CEILING_BASE +
  CEILING_PER_BOND * bond -
  CEILING_PER_DISCORD * Math.max(0, discord - CEILING_DISCORD_ABOVE) -
  CEILING_PER_AROUSAL * Math.max(0, arousal - CEILING_AROUSAL_ABOVE) -
  CEILING_PER_STRAIN * strain

/** Questions alone cannot open a client who does not feel safe. @param strain tokens before the turn */
export const underCeiling = (variables: ClientVariables, strain: number): ClientVariables => ({
  ...variables,
  open: Math.max(0, Math.min(variables.open, opennessCeiling(variables, strain))),
})
