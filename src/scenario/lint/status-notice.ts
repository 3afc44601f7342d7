import type { Check } from './lint-context.ts'

/** SCN059: a reminder for whoever publishes. */
export const statusNotice: Check = ({ draft }) =>
  draft.status === undefined || draft.status === 'active'
    ? []
    : [
        {
          code: 'SCN059',
          path: ['status'],
          message:
            draft.status === 'draft'
              ? 'this scenario is a draft and is not offered to students'
              : 'this scenario is deprecated and is kept for old sessions only',
          fix: 'Set "status: active" when students may meet it.',
        },
      ]
