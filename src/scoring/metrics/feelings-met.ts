import { shareInWords } from './in-words.ts'
import type { Measure } from './metric.ts'

/** @source clinical reference D, affect cues met; A3 */
export const feelingsMet: Measure = ({ feelings: { shown, met }, replies, cuesFrom }) =>
  shown === 0
    ? null
    : {
        id: 'feelings-met',
        label: 'Feelings met',
        value: shareInWords(met, shown, replies),
        n: shown,
        caveat:
          cuesFrom === 'detected'
            ? 'The feelings were found by the observer, not tagged by an author.'
            : null,
      }
