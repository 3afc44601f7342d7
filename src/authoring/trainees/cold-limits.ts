import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const RULES: Wordings = [
  'That is not allowed here. It is against our policy.',
  'I am not permitted to discuss anything personal.',
  'No contact outside sessions. Those are the rules.',
  'It is our policy that sessions end on time, without exception.',
  'That is not what this service is for.',
  'I cannot do that. It would be inappropriate.',
  'It says in the agreement that we do not give advice.',
  'I do not accept gifts, messages or calls. That is the policy.',
  'I will not do that. It is against the rules.',
]
const FACTS: Wordings = [
  'The service offers a fixed number of sessions for each client.',
  'Sessions are paid for by the council.',
  'Counselling usually takes six to twelve weeks.',
  'Notes are kept for seven years in a locked cabinet.',
  'The form has four parts and goes to the office.',
  'Most clients are seen on the same day every week.',
]
const QUESTIONS: Wordings = [
  'Did you read the leaflet?',
  'Have you signed the form?',
  'Is that all?',
  'Do you understand the rules?',
  'Is there anything else on your list?',
]

/** @source clinical reference R4, `coldLimits` */
const COURSE: readonly Wordings[] = [RULES, FACTS, RULES, QUESTIONS]

/** Keeps the frame with the rule book and nothing else. */
export const coldLimits: Trainee = (hears) =>
  hears.cues.includes('boundaryTest')
    ? worded(hears, RULES)
    : worded(hears, COURSE[(hears.turn - 1) % COURSE.length] ?? RULES)
