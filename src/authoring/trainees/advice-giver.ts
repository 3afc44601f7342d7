import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const ADVICE: Wordings = [
  'You should try to get some exercise, even a short walk every day.',
  'You need to sit down with them and tell them exactly how you feel.',
  'If I were you I would make a list and work through it.',
  'What you need to do is get into a routine.',
  'You should cut down on coffee and go to bed earlier.',
  "Why don't you join a group?",
  'You have to stop thinking about it so much.',
  'You should really talk to your GP about it.',
  'You ought to write it all down in a journal every evening.',
  'I think you should just be honest with everyone and see what happens.',
  'You need to put yourself first for a change.',
  'You should do some breathing exercises in the morning.',
  'You should take a few days off and clear your head.',
  'The best thing would be to set yourself one small goal each day.',
  'You should get one of those meditation apps.',
]
const CHECKING: Wordings = [
  'Have you tried that before?',
  'Are you sleeping enough?',
  'Do you have a routine?',
  'Have you told anyone?',
  'Is there someone who could help you with it?',
]
const GIVEN_BACK: Wordings = [
  'So {echo}.',
  "So you're saying {echo}.",
  "So you've had a lot on.",
  "So that's how it's been for you.",
  "So you're not sure what to do about it.",
  "You've got a lot going on.",
  "So you've been having a hard time with it.",
]

/** Understands just enough to know what you should do. @source clinical reference R4, `adviceGiver` */
const COURSE: readonly (readonly Wordings[])[] = [
  [GIVEN_BACK, ADVICE],
  [ADVICE],
  [CHECKING, ADVICE],
  [GIVEN_BACK],
]

export const adviceGiver: Trainee = (hears) =>
  worded(hears, ...(COURSE[(hears.turn - 1) % COURSE.length] ?? [ADVICE]))
