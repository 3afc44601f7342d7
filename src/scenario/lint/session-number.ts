import type { Check } from './lint-context.ts'

/** SCN064: a fifth session of four. */
export const sessionNumber: Check = ({ draft }) => {
  const { session, ofSessions } = draft.setting ?? {}
  return session === undefined || ofSessions === undefined || session <= ofSessions
    ? []
    : [
        {
          code: 'SCN064',
          path: ['setting', 'session'],
          message: `this is session ${session} of ${ofSessions}`,
          fix: 'Correct "session" or "ofSessions".',
        },
      ]
}
