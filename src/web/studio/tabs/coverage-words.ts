import type { CoveredKind } from '#authoring/coverage-report.ts'

export const KIND_WORDS = {
  line: { many: 'Lines', missed: 'Lines that nobody hears' },
  fact: { many: 'Facts', missed: 'Facts that are never told' },
  moment: { many: 'Moments', missed: 'Moments that never happen' },
  ending: { many: 'Endings', missed: 'Endings that never come' },
  hint: { many: 'Hints', missed: 'Hints that are never the one shown' },
  topic: { many: 'Topics', missed: 'Topics that nobody touches' },
} as const satisfies Record<CoveredKind, { readonly many: string; readonly missed: string }>
