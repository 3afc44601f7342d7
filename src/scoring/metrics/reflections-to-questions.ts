import { counted } from './in-words.ts'
import type { Measure } from './metric.ts'

/** Shown from four of each. @source clinical reference D, R:Q */
const LEAST = 4

export const reflectionsToQuestions: Measure = ({ listening: { reflecting, asking } }) =>
  reflecting < LEAST || asking < LEAST
    ? null
    : {
        id: 'reflections-to-questions',
        label: 'Reflections to questions',
        value: `${counted(reflecting, 'reflection')}, ${counted(asking, 'question')}`,
        n: reflecting + asking,
        caveat:
          'Counted once a reply, talk about safety left out. A guide to balance, not a target.',
      }
