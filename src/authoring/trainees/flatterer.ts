import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'

const PRAISE: Wordings = [
  'It takes so much courage to say that.',
  'You are such a strong person, {name}.',
  "You've worked so hard at this, and it shows how much you care.",
  "It's really brave of you to come here and talk.",
  "You're so resilient, the way you keep going.",
  "You're clearly a very caring person.",
  'It took real strength to tell me that.',
  'You put so much thought into everything.',
  "You're someone who really cares about other people.",
  'You show such determination, honestly.',
  "There's such kindness in you.",
  'I really admire how you deal with it all.',
  "You're so honest, that's a real strength.",
  'You are a very thoughtful person.',
  "You're such a brave person.",
  'You have such patience with everybody.',
  "There's so much strength in you.",
]
const AGREEING: Wordings = [
  'It makes total sense that you feel that way.',
  "Of course you feel like that, it's completely understandable.",
  'Anyone would feel the same in your place.',
  "It's so understandable.",
  'No wonder you feel like that.',
  'You have every right to feel that way.',
  'That makes perfect sense to me.',
  'It makes sense, with all you do for others.',
  "It's only natural to feel that.",
  'Anybody would, honestly, in your situation.',
]

/** Praises and agrees whatever is said. @source clinical reference R4, `flatterer` */
export const flatterer: Trainee = (hears) => worded(hears, PRAISE, AGREEING)
