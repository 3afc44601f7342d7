import { shareInWords } from './in-words.ts'
import type { Measure } from './metric.ts'

/** @source clinical reference D, cultural openings taken */
export const culturalOpenings: Measure = ({ culture: { openings, taken }, replies }) =>
  openings === 0
    ? null
    : {
        id: 'cultural-openings',
        label: 'Openings about culture or identity taken up',
        value: shareInWords(taken, openings, replies),
        n: openings,
        caveat: null,
      }
