import type { Answered } from '#web/api/ask.ts'

export type Missing =
  Answered<'GET /api/courses/:course/gradebook'>['exercises'][number]['missing'][number]['reason']

/** What stands where a grade would: never a number. */
export const MISSING_WORDS = {
  'opted-out': 'Would rather not',
  'not-started': 'Not begun',
  running: 'In progress',
  'not-submitted': 'Not submitted',
  'nothing-to-mark': 'Nothing to mark',
  'not-marked': 'Not marked',
  'partly-marked': 'Partly marked',
  'needs-a-person': 'Needs a person',
  'nothing-assessed': 'Not assessed',
  'awaits-second-mark': 'Awaits a second mark',
  'without-names': 'Marked without names',
} as const satisfies Record<Missing, string>

/** "3 not marked · 1 in progress"; null where nobody lacks a grade. */
export const missingCounts = (
  missing: readonly { readonly reason: Missing; readonly students: number }[],
): string | null =>
  missing.length === 0
    ? null
    : missing
        .map(({ reason, students }) => `${students} ${MISSING_WORDS[reason].toLowerCase()}`)
        .join(' · ')
