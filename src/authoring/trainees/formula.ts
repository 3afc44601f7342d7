import type { Trainee } from '#authoring/trainee.ts'
import { worded } from '#authoring/worded-reply.ts'

/** Guesses that any client might be given, in the order in which a tired list comes to mind. */
const FEELINGS = [
  'sad',
  'frustrated',
  'anxious',
  'overwhelmed',
  'angry',
  'lonely',
  'worried',
  'hurt',
  'stressed',
  'upset',
  'confused',
  'tired',
  'nervous',
  'disappointed',
  'scared',
  'stuck',
  'ashamed',
  'lost',
  'guilty',
  'exhausted',
]

const WORDINGS = FEELINGS.flatMap((feeling) => [
  `It sounds like you feel ${feeling}.`,
  `It sounds like you're feeling ${feeling}.`,
  `So it sounds like you feel really ${feeling}.`,
])

/** The same sentence every turn with another feeling in it. @source clinical reference R4, `formula` */
export const formula: Trainee = (hears) =>
  worded(hears, ['It sounds like you feel {feeling}.', ...WORDINGS].slice(hears.turn === 1 ? 1 : 0))
