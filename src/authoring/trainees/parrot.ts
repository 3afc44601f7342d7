import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const ECHOES: Wordings = [
  '{Tail}.',
  'So, {tail}.',
  '{Tail}, mm.',
  'Okay, {tail}.',
  "You're saying {tail}.",
  'Mm. {Tail}.',
  '{Tail}, okay.',
  'Right. {Tail}.',
]
const LONGER: Wordings = ['{Echo}.', 'So {echo}.', 'You say {echo}.', 'Okay, so {echo}.']
/** For a silence, which has no last words. */
const NOTHING_TO_ECHO: Wordings = [
  "You've gone quiet.",
  "You're quiet again.",
  "You're not saying anything.",
  "So you're not saying much.",
  'Still quiet.',
  'Quiet, then.',
  'Nothing to say, then.',
  "You're looking away.",
  "You're sitting there.",
  'You say nothing.',
  'No words, then.',
  'So, quiet.',
  'So nothing just now.',
  'Silence again.',
  'You keep quiet.',
  "You're still not talking.",
]

/** Repeats the last words, persons turned, and adds nothing. @source clinical reference R4, `parrot` */
export const parrot: Trainee = (hears) => {
  const words = hears.clientSaid.match(/\p{L}+/gu)?.length ?? 0
  if (words === 0) return worded(hears, NOTHING_TO_ECHO)
  if (words === 1) return worded(hears, [...ECHOES, ...NOTHING_TO_ECHO])
  return worded(hears, hears.turn % 2 === 0 ? ECHOES : [...LONGER, ...ECHOES])
}
