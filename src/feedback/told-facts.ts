import type { Scenario } from '#scenario/scenario.schema.ts'

/** What the client told, in the order of telling, and how much stayed untold: its number only. */
export function toldFacts(
  toldIds: readonly string[],
  { facts }: Pick<Scenario, 'facts'>,
): { readonly told: readonly string[]; readonly untold: number } {
  const told = toldIds.flatMap((id) => facts.filter((fact) => fact.id === id))
  return { told: told.map(({ about }) => about), untold: facts.length - told.length }
}
