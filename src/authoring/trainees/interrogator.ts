import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const QUESTIONS: Wordings = [
  'Are you working at the moment?',
  'Do you live with anyone?',
  'How many hours do you sleep?',
  'Are you eating properly?',
  'Do you drink at all?',
  'Did this start before or after Christmas?',
  'Is it worse in the mornings?',
  'Have you been to your GP?',
  'Do you take any medication?',
  'How old were you then?',
  'Does anyone else know?',
  'Is it every day?',
  'Do you get on with your parents?',
  'Have you got any brothers or sisters?',
  'Was that this week or last week?',
  'Did you tell anybody?',
  'Are you on any benefits?',
  'Has this happened before?',
  'When was the last time?',
  'Do you get headaches as well?',
  'Do you smoke?',
  'Is there any history of it in the family?',
]

/** One closed question after another, whatever is said in between. @source clinical reference R4, `interrogator` */
export const interrogator: Trainee = (hears) => worded(hears, QUESTIONS)
