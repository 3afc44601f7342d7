import type { Trainee } from '#authoring/trainee.ts'
import { type Wordings, worded } from '#authoring/worded-reply.ts'
import { CONFRONTS_AT, MISSTEP } from './misstep.ts'
import { skilled } from './skilled.ts'

/** Turns 7 to 9: on with the programme. */
const AS_IF_NOTHING: readonly Wordings[] = [
  ['Have you been sleeping?', 'Is it like that every day?'],
  [
    'Counselling usually takes six to twelve weeks.',
    'It is quite common, a lot of people who come here have that.',
  ],
  [
    'You should try writing it down before you go to bed.',
    'You need to make more time for yourself.',
  ],
]

/** Skilled until one sharp word, and then goes on as if it had not been said. @source clinical reference R4 */
export const ruptureIgnored: Trainee = (hears) => {
  const since = hears.turn - CONFRONTS_AT
  if (since === 0) return worded(hears, MISSTEP)
  const ignoring = since > 0 ? AS_IF_NOTHING[since - 1] : undefined
  return ignoring === undefined ? skilled(hears) : worded(hears, ignoring)
}
