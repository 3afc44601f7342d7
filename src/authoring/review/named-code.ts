import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** A code with its plain name, for authors who do not know the codes by heart: "RF (reflection of feeling)". */
export const namedCode = (code: BehaviourCode): string => {
  const { name } = CODE_DEFINITIONS[code]
  return `${code} (${name.charAt(0).toLowerCase()}${name.slice(1)})`
}
