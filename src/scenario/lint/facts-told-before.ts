import type { Condition } from '#scenario/condition.schema.ts'
import type { LintContext } from './lint-context.ts'

/** Ids of the facts that are surely told once a condition holds, through other facts and moments it waits for. */
export function factsToldBefore(context: LintContext, condition: Condition): ReadonlySet<string> {
  const told = new Set<string>()
  const happened = new Set<string>()
  const waiting: Condition[] = [condition]
  for (const next of waiting) {
    for (const id of next.told ?? []) {
      if (told.has(id)) continue
      told.add(id)
      const gate = context.draft.facts?.find((fact) => fact.id === id)?.gate
      if (gate !== undefined) waiting.push(gate)
    }
    for (const id of next.after ?? []) {
      if (happened.has(id)) continue
      happened.add(id)
      const when = context.draft.moments?.find((moment) => moment.id === id)?.when
      if (when !== undefined) waiting.push(when)
    }
  }
  return told
}
