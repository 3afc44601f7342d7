/** What the server does later, or by itself. */
export const JOB_KINDS = [
  /** ends an attempt whose time is up, whether or not anybody is connected */
  'settle-attempt',
  'purge-course',
  'warn-of-purge',
  're-score',
  'second-reading',
] as const

export type JobKind = (typeof JOB_KINDS)[number]
