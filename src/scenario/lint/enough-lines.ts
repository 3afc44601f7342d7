import type { Check } from './lint-context.ts'

/** Twenty turns repeat nothing from about this number on; judgement, to be validated. */
const ENOUGH_LINES = 80

/** SCN050: too few lines for a session in which nothing is repeated. */
export const enoughLines: Check = ({ lines, isWhole }) =>
  lines.length >= ENOUGH_LINES || !isWhole('lines', 'topics', 'facts', 'moments')
    ? []
    : [
        {
          code: 'SCN050',
          path: ['lines'],
          atKey: true,
          message: `the client has ${lines.length} lines in all; ${ENOUGH_LINES} are needed so that nothing is said twice`,
          fix: 'Write more lines, most of all for the levels and stances a session spends longest in.',
        },
      ]
