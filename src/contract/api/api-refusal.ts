/** Why the server says no in the graded part, each with its HTTP status. The screen words it. */
export const API_REFUSALS = {
  'sign-in-first': 401,
  'not-allowed': 403,
  'other-origin': 403,
  'not-found': 404,
  /** with the fields and codes of what could not be taken */
  'invalid-request': 400,
  'too-large': 413,
  'too-many-requests': 429,
  /** the link was used, has run out, or never was */
  'link-used': 404,
  'code-unknown': 404,
  'not-now': 409,
  archived: 409,
  'not-open': 409,
  closed: 409,
  'no-attempts-left': 409,
  'opted-out': 409,
  'honesty-first': 409,
  'notice-first': 409,
  'attempt-over': 409,
  /** other words stand at this place of the talk: another tab or device was first */
  'turn-taken': 409,
  'turn-out-of-order': 409,
  'too-long': 400,
  'scenario-missing': 409,
  'is-published': 409,
  'has-attempts': 409,
  'roster-faults': 409,
  'last-instructor': 409,
  'last-administrator': 409,
  /** somebody else saved meanwhile: what is there now comes with the next reading */
  'changed-meanwhile': 409,
  'own-marks-first': 409,
  'levels-missing': 409,
  'reason-missing': 409,
  'no-final-mark': 409,
  'needs-a-person': 409,
  'second-mark-missing': 409,
  'no-open-contest': 409,
  /** whoever gave the mark does not answer for it while there is anybody else */
  'own-mark-contested': 409,
  'window-over': 409,
  /** what others might say comes after an own try */
  'try-first': 409,
  'no-tries-left': 409,
  'no-language-model': 404,
  /** the words could not be kept: nothing has changed */
  'storage-refused': 503,
} as const

export type ApiRefusal = keyof typeof API_REFUSALS
