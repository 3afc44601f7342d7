import { counted } from './in-words.ts'
import type { Measure } from './metric.ts'

/** @source clinical reference D, MI-non-adherent total: each kind counts once a reply */
export const pushingReplies: Measure = ({ pushing: { advised, confronted }, replies }) =>
  replies === 0
    ? null
    : {
        id: 'pushing-replies',
        label: 'Unasked advice and confrontation',
        value:
          advised + confronted === 0
            ? 'none'
            : `${counted(advised, 'reply', 'replies')} with unasked advice, ${confronted} that confronted`,
        n: replies,
        caveat: null,
      }
