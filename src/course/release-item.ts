/** What can be given back to a student, each by itself. */
export const RELEASE_ITEMS = ['transcript', 'levels', 'evidence', 'exemplars'] as const

export type ReleaseItem = (typeof RELEASE_ITEMS)[number]

export const RELEASE_RULES = ['immediately', 'after-close', 'manual'] as const

/** `after-close`: once the cut-off date has passed, or the due date where there is none. */
export type ReleaseRule = (typeof RELEASE_RULES)[number]
