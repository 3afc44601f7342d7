import { ANSWERABLE } from '#scenario/client-line.schema.ts'
import type { Check } from './lint-context.ts'

/** SCN052: kinds of reply to which no line is made as an answer. */
export const answeredCodes: Check = ({ draft, lines, isWhole }) => {
  if (!isWhole('lines', 'topics') || draft.lines === undefined) return []
  const answered = new Set(lines.flatMap(({ line }) => line.after ?? []))
  const open = ANSWERABLE.filter((code) => !answered.has(code))
  return open.length === 0
    ? []
    : [
        {
          code: 'SCN052',
          path: ['lines'],
          atKey: true,
          message: `no line answers a reply coded ${open.join(', ')}`,
          fix: 'Add the codes to "after" of lines that fit, so that the client answers what was done.',
        },
      ]
}
