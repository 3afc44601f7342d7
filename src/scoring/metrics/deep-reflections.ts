import { shareInWords } from './in-words.ts'
import type { Measure } from './metric.ts'

/** Shown from six reflections. @source clinical reference D, %CR */
const LEAST = 6

export const deepReflections: Measure = ({ reflections: { all, deep }, replies }) =>
  all < LEAST
    ? null
    : {
        id: 'deep-reflections',
        label: 'Reflections that went beneath the words',
        value: shareInWords(deep, all, replies),
        n: all,
        caveat: 'Trained raters also disagree about this one more than about most.',
      }
