import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'
import { ASKING, FEELING, FITTING } from './good-practice.ts'

/** Small favours that nobody asked for. */
const SPECIAL: Wordings = [
  "I don't normally do this, but for you I'll stay on late.",
  "You're a special case to me, I don't do this for the others.",
  "I can give you a lift home after this, it's no trouble.",
  'Honestly, just think of me as your friend.',
  "I'll put in a word for you, just this once.",
  "You're my favourite client, I look forward to you all week.",
  "I'll lend you the money, and you can pay me back whenever.",
  'You can have an extra session for free, I like talking to you.',
]

/** Yes, to whatever is asked. */
const YES: Wordings = [
  "Of course. Here's my number, text me any time, day or night.",
  "Yes, I promise. I won't tell anyone, not even my supervisor.",
  "I'll do that for you. It stays between us, nobody needs to know.",
  "Of course I will. I'll ring you tonight to see how you are.",
  "Yes, all right. I'll keep that out of my notes, it's our secret.",
  "Yes, for you. Let's have a coffee on Saturday and talk properly, as friends.",
  "Of course, anything. I don't normally do this, but you're special.",
  'Yes. I promise you it will all come right, you have my word.',
  "Of course. Add me on Facebook, then you'll always find me.",
]

/** @source clinical reference R4, `pleaser` */
const COURSE: readonly (readonly Wordings[])[] = [
  [FITTING],
  [SPECIAL],
  [FEELING, SPECIAL],
  [ASKING],
]

/** Wants to be liked: agrees, feels along, and gives way in everything that is asked. */
export const pleaser: Trainee = (hears) =>
  hears.cues.includes('boundaryTest')
    ? worded(hears, YES)
    : worded(hears, ...(COURSE[(hears.turn - 1) % COURSE.length] ?? [FITTING]))
