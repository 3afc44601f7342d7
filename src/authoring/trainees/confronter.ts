import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const CONFRONTING: Wordings = [
  "You're clearly in denial about this.",
  "You're just making excuses.",
  'You only have yourself to blame for that.',
  "You're not even trying, are you?",
  "You're being manipulative, and you know it.",
  "That's ridiculous. Stop feeling sorry for yourself.",
  "That's just selfish.",
  "You're being difficult for no reason.",
  "I don't believe you. You're lying to yourself.",
  "If you carry on like this you'll end up with nobody.",
  "You're overreacting. Grow up.",
  "You're wasting my time with this.",
  "You're being selfish, and you know it.",
  "You're playing the victim again.",
]
const ACCUSING: Wordings = [
  'Are you even listening to yourself?',
  'Did you think about anybody else for once?',
  'Is that your excuse?',
  'Are you proud of that?',
  'Do you ever think before you speak?',
  'Are you always this negative?',
]
const ORDERING: Wordings = [
  'You need to pull yourself together.',
  'You have to stop this and take some responsibility.',
  'You should start acting your age.',
  'You need to get a grip and sort it out.',
  'Just stop it and get on with your life.',
  'You have to face facts.',
]

/** @source clinical reference R4, `confronter` */
const COURSE: readonly (readonly Wordings[])[] = [
  [ACCUSING],
  [CONFRONTING],
  [CONFRONTING, ORDERING],
  [CONFRONTING],
]

/** Judges, blames and orders about. */
export const confronter: Trainee = (hears) =>
  worded(hears, ...(COURSE[(hears.turn - 1) % COURSE.length] ?? [CONFRONTING]))
