import type { CodeFamily } from '#coding/code-definition.ts'

/** The families of codes, as the student meets them. */
export const FAMILY_NAMES = {
  listening: 'Listening',
  empathy: 'Empathy',
  relationship: 'Working together',
  process: 'What happens between you',
  frame: 'The frame',
  informing: 'Informing',
  counter: 'What can get in the way',
} as const satisfies Record<CodeFamily, string>
