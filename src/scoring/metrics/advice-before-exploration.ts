import { counted } from './in-words.ts'
import type { Measure } from './metric.ts'

/** @source clinical reference D, advice before exploration */
export const adviceBeforeExploration: Measure = ({ earlyAdvice, replies }) =>
  replies === 0
    ? null
    : {
        id: 'advice-before-exploration',
        label: 'Advice before the third reflection',
        value: earlyAdvice === 0 ? 'none' : counted(earlyAdvice, 'time'),
        n: replies,
        caveat: null,
      }
