import type { z } from 'zod'
import { type Scenario, scenarioSchema } from './scenario.schema.ts'
import { isOptionalAt } from './schema-at-path.ts'
import type { SourcePath } from './source-path.ts'

/** As much of a scenario as has the right shape; whole top-level parts may be absent. */
export type ScenarioDraft = Partial<Scenario>

export interface Salvage {
  readonly draft: ScenarioDraft
  /** whether nothing was left out of this part: only then may a check say that something is missing in it */
  readonly isWhole: (part: keyof Scenario) => boolean
  /** from a place in the draft to the same place in the file */
  readonly originalPath: (path: SourcePath) => SourcePath
}

/**
 * Takes out what has the wrong shape, entry by entry, so that the content of the rest can be checked in the same
 * round and no mistake is counted twice.
 */
export function salvageScenario(value: unknown): Salvage {
  const source: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  const cut = new Set<string>()
  const kept = new Map<string, readonly number[]>()
  const draft: Record<string, unknown> = {}
  for (const [part, schema] of Object.entries(scenarioSchema.shape)) {
    const salvaged = salvagePart(part, schema as z.ZodType, source[part], kept)
    if (salvaged.wasCut) cut.add(part)
    if (salvaged.value !== undefined) draft[part] = salvaged.value
  }
  return {
    draft: draft as ScenarioDraft, // each part has just passed its own schema
    isWhole: (part) => !cut.has(part),
    originalPath: (path) =>
      path.map((segment, depth) => originalSegment(kept, path, segment, depth)),
  }
}

/** A scenario in order, from which nothing has to be taken out. */
export const wholeSalvage = (scenario: Scenario): Salvage => ({
  draft: scenario,
  isWhole: () => true,
  originalPath: (path) => path,
})

/** Each round takes out at least one thing; a part that still fails is left out as a whole. */
const MOST_ROUNDS = 12

interface SalvagedPart {
  readonly value: unknown
  readonly wasCut: boolean
}

function salvagePart(
  part: string,
  schema: z.ZodType,
  source: unknown,
  kept: Map<string, readonly number[]>,
): SalvagedPart {
  let rest = source
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const checked = schema.safeParse(rest)
    if (checked.success) return { value: checked.data, wasCut: round > 0 }
    const cuts = checked.error.issues.flatMap((issue) => placesToCut(schema, issue))
    if (cuts.some((path) => path.length === 0)) break
    rest = withoutPlaces(
      rest,
      cuts.map((path) => path.map(String)),
      [part],
      kept,
    )
  }
  return { value: undefined, wasCut: true }
}

/** The smallest thing that can go: an unknown key, an optional key, an entry of a list; else the whole part. */
function placesToCut(schema: z.ZodType, issue: z.core.$ZodIssue): readonly SourcePath[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key])
  if (issue.code === 'invalid_key') return [path]
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length)
    if (typeof place.at(-1) === 'number' || isOptionalAt(schema, place)) return [place]
  }
  return [[]]
}

function withoutPlaces(
  value: unknown,
  cuts: readonly (readonly string[])[],
  at: SourcePath,
  kept: Map<string, readonly number[]>,
): unknown {
  if (cuts.length === 0 || typeof value !== 'object' || value === null) return value
  const inside = (key: string) =>
    cuts.filter((cut) => cut.length > 1 && cut[0] === key).map((cut) => cut.slice(1))
  const isCut = (key: string) => cuts.some((cut) => cut.length === 1 && cut[0] === key)
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !isCut(key))
        .map(([key, inner]) => [key, withoutPlaces(inner, inside(key), [...at, key], kept)]),
    )
  }
  const name = keyOf(at)
  const indexes = kept.get(name) ?? value.map((_, index) => index)
  const rest: unknown[] = []
  const restIndexes: number[] = []
  value.forEach((inner, index) => {
    const original = indexes[index] ?? index
    if (isCut(String(index))) return
    rest.push(withoutPlaces(inner, inside(String(index)), [...at, original], kept))
    restIndexes.push(original)
  })
  kept.set(name, restIndexes)
  return rest
}

/** `kept` is keyed by the original path of a list, so segments are translated from the root downwards. */
function originalSegment(
  kept: ReadonlyMap<string, readonly number[]>,
  path: SourcePath,
  segment: string | number,
  depth: number,
): string | number {
  if (typeof segment !== 'number') return segment
  const holder = path.slice(0, depth).map((part, index) => originalSegment(kept, path, part, index))
  return kept.get(keyOf(holder))?.[segment] ?? segment
}

const keyOf = (path: SourcePath): string => JSON.stringify(path)
