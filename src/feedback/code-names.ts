import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { listed } from './listed.ts'

/** What stands for no code at all where a reading is told. */
export const NO_CODE = 'None of these'

/** "Complex reflection and Reflection of feeling". */
export const codeNames = (codes: readonly BehaviourCode[]): string =>
  codes.length === 0 ? NO_CODE : listed(codes.map((code) => CODE_DEFINITIONS[code].name))
