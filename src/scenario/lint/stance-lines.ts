import type { Finding } from '#scenario/finding.ts'
import { STANCES } from '#scenario/stance.ts'
import type { Check, LintContext } from './lint-context.ts'

/** SCN051: a stance in which the client would have nothing to say. */
export const stanceLines: Check = (context) =>
  context.isWhole('lines')
    ? STANCES.filter((stance) => linesInStance(context, stance) === 0).map(
        (stance): Finding => ({
          code: 'SCN051',
          path: ['lines'],
          atKey: true,
          message: `no line under "lines" fits the stance "${stance}"`,
          fix: `Write two or more lines with stance: [${stance}].`,
        }),
      )
    : []

/** Lines that follow the thread in a stance; without a stance a line is for settled and guarded. */
export const linesInStance = ({ draft }: LintContext, stance: (typeof STANCES)[number]): number =>
  (draft.lines ?? []).filter((line) => (line.stance ?? ['settled', 'guarded']).includes(stance))
    .length
