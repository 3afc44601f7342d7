import { coverScenario } from '#authoring/cover-scenario.ts'
import type { CoverageReport } from '#authoring/coverage-report.ts'
import type { SeedInput } from './simulate.ts'

/** What every script and every type of trainee reaches with one seed. */
export const cover = ({ compiled, seed }: SeedInput): CoverageReport =>
  coverScenario(compiled, [seed])
