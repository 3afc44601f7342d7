import type { SpeechPlan } from './speech-plan.ts'

/** An ordinary answer to an open question, with nothing special due. */
export const plainPlan: SpeechPlan = {
  occasion: 'answer',
  turn: 1,
  stance: 'settled',
  ruptureMarkers: [],
  level: 'L1',
  answers: ['OQ'],
  moment: null,
  postponed: null,
  reveal: null,
  unlocked: [],
  topic: null,
  feelingDue: false,
  riskAnswer: null,
  ending: null,
}
