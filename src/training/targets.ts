import {
  CODES_OF_FAMILY,
  FAMILIES,
  type Family,
  OUTPUTS,
  READ_MODIFIERS,
} from '#coding/reader/outputs.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { codeOf } from './corpus-line.ts'
import type { Example } from './examples.ts'

/** Codes whose questions ask as well, whatever else they do; a reader may leave OQ or CQ beside them out. */
const ALSO_ASK: ReadonlySet<BehaviourCode> = new Set([
  'SEEK',
  'HOPE',
  'IMM',
  'CULT',
  'CHAL',
  'RISK',
  'PWP',
  'REP',
  'AUT',
])

/** The outputs that are right for a thought, as indices. */
export function targetsOf({ labels, reading }: Example['thoughts'][number]): readonly number[] {
  const codes = new Set(labels.map(codeOf))
  const modifiers = new Set(labels.flatMap((label) => label.split('+').slice(1)))
  const isQuestion = reading.asks || reading.form.type.endsWith('question')
  const belongs = (family: Family) =>
    CODES_OF_FAMILY[family].some((code) => codes.has(code)) ||
    (family === 'asks' && isQuestion && [...codes].some((code) => ALSO_ASK.has(code))) ||
    (family === 'reflects' && codes.has('CHAL') && !isQuestion)
  const right = new Set<string>([
    ...codes,
    ...FAMILIES.filter(belongs),
    ...READ_MODIFIERS.filter((modifier) => modifiers.has(modifier)),
  ])
  return OUTPUTS.flatMap((output, at) => (right.has(output) ? [at] : []))
}
