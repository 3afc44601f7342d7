import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** Codes that acknowledge what the client brought. @source clinical reference C2a, "recentEmpathy" */
export const EMPATHY_CODES: readonly BehaviourCode[] = ['RF', 'VAL', 'CR']

/** Codes that make a limit or a hard question warm. @source clinical reference C2a, "warm" */
export const WARM_CODES: readonly BehaviourCode[] = ['RF', 'VAL', 'AFF', 'CR']

/** Codes that keep a closed question from being bare. @source clinical reference C3, exact reading of step 3 */
export const FOLLOWING_CODES: readonly BehaviourCode[] = ['RF', 'VAL', 'CR', 'SR']

/** Codes that keep an open question from being bare in the turn itself. @source clinical reference C3, exact reading of step 3 */
export const INVITING_CODES: readonly BehaviourCode[] = [...FOLLOWING_CODES, 'ENC', 'AFF']

export const hasAny = (
  codes: readonly BehaviourCode[],
  wanted: readonly BehaviourCode[],
): boolean => wanted.some((code) => codes.includes(code))
