import type { Finding } from '#scenario/finding.ts'
export const lintScenario = (_salvage: unknown, _value: unknown): readonly Finding[] => []
