import { shareInWords } from './in-words.ts'
import type { Measure } from './metric.ts'

/** As for the balance with reflections. @source clinical reference D, R:Q; for open questions judgement */
const LEAST = 4

export const openQuestions: Measure = ({
  listening: { questions, openQuestions: open },
  replies,
}) =>
  questions < LEAST
    ? null
    : {
        id: 'open-questions',
        label: 'Questions that were open',
        value: shareInWords(open, questions, replies),
        n: questions,
        caveat: 'Of all questions, talk about safety left out.',
      }
