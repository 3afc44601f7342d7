import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { discordAnswersOf } from '#scoring/discord-answers.ts'
import { type FindInReply, finding, transcriptOf } from './drill-exchange.ts'

/** @source clinical reference A6, `roll` */
export const findPushback: FindInReply = (answer, { credited, any }, name) => {
  const [met] = discordAnswersOf(transcriptOf(answer))
  if (met?.rolled)
    return finding('met', met.rolled, ROLLS[met.rolled.mark.code]?.(name) ?? 'lowers the pressure')
  const [push] = met?.spoiled ?? []
  if (push !== undefined)
    return finding(
      credited(...ROLLING) === null ? 'missed' : 'nearly',
      push,
      PUSHES[push.mark.code]?.(name) ?? 'adds pressure of its own',
    )
  const follows = credited('SR')
  if (follows !== null)
    return finding(
      'nearly',
      follows,
      'follows the words, and what is behind the pushing back is not said yet',
    )
  const gentle = credited('OQ', 'ENC', 'STR', 'LIM')
  if (gentle !== null)
    return finding(
      'nearly',
      gentle,
      'does not push, and what is behind the pushing back is not said yet',
    )
  return finding('missed', any('SLIP', 'CQ', 'INFO'), `does not take up that ${name} pushed back`)
}

const ROLLS: Readonly<Partial<Record<BehaviourCode, (name: string) => string>>> = {
  CR: () => 'hears what is behind the pushing back',
  RF: () => 'names the feeling behind the pushing back',
  VAL: () => 'lets the pushing back make sense',
  AUT: (name) => `leaves the choice with ${name}`,
  SEEK: (name) => `asks ${name} how to go on`,
  IMM: () => 'speaks about what is happening between the two of you',
  REP: () => 'owns a part in it',
  AFF: () => 'sees a strength in it',
}

const ROLLING = Object.keys(ROLLS) as readonly BehaviourCode[] // the keys of the line above

const PUSHES: Readonly<Partial<Record<BehaviourCode, (name: string) => string>>> = {
  ADV: (name) => `directs where ${name} was pushing back, and that adds pressure`,
  CONF: (name) => `argues with ${name}, and there is more to push against now`,
  DISM: (name) => `makes light of what ${name} was pushing back against`,
  ASSM: (name) => `decides something that only ${name} can say`,
}
