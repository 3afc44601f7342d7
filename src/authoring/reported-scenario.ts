import type { CompiledScenario } from '#scenario/compile-scenario.ts'

/** Which file a report is about: the hash says whether it still is. */
export interface ReportedScenario {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly hash: string
}

export const reportedScenario = ({
  scenario: { id, version, title },
  hash,
}: CompiledScenario): ReportedScenario => ({ id, version, title, hash })
