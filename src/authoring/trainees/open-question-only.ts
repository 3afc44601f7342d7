import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'
import { ASKING } from './good-practice.ts'

const MORE: Wordings = [
  'What happened then?',
  'How do you feel about that?',
  'What else comes to mind?',
  'How did that come about?',
  'What was that like at the time?',
  'What do you think is going on there?',
  'How do you usually deal with it?',
  'What would the people close to you say about it?',
  'What goes through your head at night?',
  'How did it all begin?',
]

/** Open questions, each good by itself, and never a word of what was heard. @source clinical reference R4 */
export const openQuestionOnly: Trainee = (hears) => worded(hears, [...ASKING, ...MORE])
