import type { MarkingStep } from '#course/marking-workflow.ts'

interface StepWords {
  readonly press: string
  readonly effect: string
}

/** What each step is called, and what it does. */
export const STEP_WORDS = {
  start: { press: 'Start marking', effect: 'It is yours to mark.' },
  complete: { press: 'Complete marking', effect: 'Your levels become the mark that stands.' },
  'send-to-review': {
    press: 'Send to review',
    effect: 'Somebody else looks at it before it is given back.',
  },
  return: {
    press: 'Return to marking',
    effect: 'Levels can be changed again. It needs a reason.',
  },
  'make-ready': {
    press: 'Make ready for release',
    effect: 'An instructor can then give it back.',
  },
  release: { press: 'Release', effect: 'The student gets it back.' },
  'reopen-after-contest': {
    press: 'Reopen for the contest',
    effect: 'It goes back to review because the student contests it. It needs a reason.',
  },
  'reopen-to-correct': {
    press: 'Reopen to correct',
    effect: 'It goes back to review because something was wrong. It needs a reason.',
  },
} as const satisfies Record<MarkingStep, StepWords>
