import { COVERED_KINDS, type CoverageReport, type CoveredPart } from '#authoring/coverage-report.ts'
import { invariant } from '#lib/invariant.ts'

/** Several seeds of the same file as the one report that they would have been. @param reports at least one */
export function mergedCoverage(reports: readonly CoverageReport[]): CoverageReport {
  const [first] = reports
  invariant(first !== undefined, 'there is a report to begin with')
  const parts = first.parts.map((part, at): CoveredPart => {
    const found = reports.map((report) => report.parts[at]?.reachedBy)
    const reachedBy = BEST_FIRST.find((by) => found.includes(by)) ?? 'nothing'
    return { ...part, reachedBy }
  })
  return {
    scenario: first.scenario,
    seeds: reports.flatMap(({ seeds }) => seeds),
    parts,
    totals: COVERED_KINDS.map((kind) => {
      const ofKind = parts.filter((part) => part.kind === kind)
      return {
        kind,
        total: ofKind.length,
        byScripts: ofKind.filter(({ reachedBy }) => reachedBy === 'scripts').length,
        byAll: ofKind.filter(({ reachedBy }) => reachedBy !== 'nothing').length,
      }
    }),
  }
}

const BEST_FIRST = ['scripts', 'trainee-types', 'nothing'] as const
