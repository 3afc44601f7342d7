import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const REASSURING: Wordings = [
  "Don't worry, I'm sure it will all work out.",
  "It's not that bad, really. Other people have it much worse.",
  'Look on the bright side, you still have your health.',
  "You'll be fine, you'll see.",
  "At least you've got people around you.",
  "Don't think about it so much, it'll pass.",
  'Everyone goes through that at some point, it will pass.',
  "I'm sure it'll all look better tomorrow.",
  'Time heals everything.',
  "Cheer up, it's not the end of the world.",
  "I'm sure they didn't mean it like that.",
  "It'll all be fine, trust me.",
  "It's not as bad as you think.",
  "Everything happens for a reason. It'll be fine.",
  "There's really nothing to worry about.",
  "It's probably just a phase, it'll blow over.",
  "Oh, don't be silly, nobody thinks that about you.",
]
const BUT: Wordings = ['I understand.', 'Of course.', 'Yes, I see.', 'Oh dear.']
const GIVEN_BACK: Wordings = ['So {echo}.', '{Echo}, okay.', 'So {tail}.', 'Right, {tail}.']

const COURSE: readonly (readonly Wordings[])[] = [
  [BUT, REASSURING],
  [REASSURING],
  [GIVEN_BACK, REASSURING],
  [REASSURING],
]

/** Cannot bear a feeling and talks it away. @source clinical reference R4, `reassurer` */
export const reassurer: Trainee = (hears) =>
  worded(hears, ...(COURSE[(hears.turn - 1) % COURSE.length] ?? [REASSURING]))
