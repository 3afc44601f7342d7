import type { AttemptState } from './attempt-state.ts'

/** What a student may still do in an attempt. Settle it first: a state that time has overtaken permits nothing. */
export interface AttemptPermission {
  readonly maySay: boolean
  readonly maySubmit: boolean
}

/** Overdue work can be handed in, but not added to. */
export const ATTEMPT_PERMISSIONS = {
  'in-progress': { maySay: true, maySubmit: true },
  overdue: { maySay: false, maySubmit: true },
  finished: { maySay: false, maySubmit: false },
  abandoned: { maySay: false, maySubmit: false },
} as const satisfies Record<AttemptState, AttemptPermission>
