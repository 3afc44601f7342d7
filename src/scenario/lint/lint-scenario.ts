import type { Finding } from '#scenario/finding.ts'
import type { Salvage } from '#scenario/salvage-scenario.ts'
import { CHECKS } from './checks.ts'
import { lintContext } from './lint-context.ts'
import { uniqueIds } from './unique-ids.ts'

/**
 * Checks the content of a scenario, or of as much of it as has the right shape.
 * @param value the file as plain data
 * @returns findings with paths of the file
 */
export function lintScenario(salvage: Salvage, value: unknown): readonly Finding[] {
  const context = lintContext(salvage, value)
  const found = CHECKS.flatMap((check) => check(context))
  return [
    ...uniqueIds(value),
    ...found.map((finding) => ({ ...finding, path: salvage.originalPath(finding.path) })),
  ]
}
