import { shareInWords } from './in-words.ts'
import type { Measure } from './metric.ts'

/** @source clinical reference D, stacked-question rate */
export const stackedQuestions: Measure = ({ listening: { stacked, asking }, replies }) =>
  asking === 0
    ? null
    : {
        id: 'stacked-questions',
        label: 'Replies that asked several things at once',
        value: shareInWords(stacked, asking, replies),
        n: asking,
        caveat: null,
      }
