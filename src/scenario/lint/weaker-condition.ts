import { canonicalJson } from '#scenario/canonical-json.ts'
import type { Condition } from '#scenario/condition.schema.ts'

/** @returns whether `weaker` surely holds wherever `stronger` does: each of its parts stands in the other alike */
export const isImplied = (weaker: Condition, stronger: Condition): boolean => {
  const given = new Map(Object.entries(stronger).map(([key, part]) => [key, canonicalJson(part)]))
  return Object.entries(weaker).every(
    ([key, part]) => part === undefined || given.get(key) === canonicalJson(part),
  )
}
