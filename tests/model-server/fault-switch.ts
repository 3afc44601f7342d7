import type { Answer, FaultyAnswer, Say } from './answer.ts'
import { BAD_WORDS, type BadWords } from './bad-words.ts'
import { FAULTS, type Fault } from './fault.ts'

/** What can be turned on while the server runs. */
export type SwitchName = Fault | BadWords

export interface Switched {
  readonly fault: SwitchName
  /** What a leak gives away. */
  readonly words?: string
}

/** Every fault and every kind of bad words, with what it shows. */
export const SWITCHES: Readonly<Record<SwitchName, { readonly shows: string }>> = {
  ...FAULTS,
  ...BAD_WORDS,
}

/** @returns whether something of this name can be turned on */
export const isSwitchName = (name: unknown): name is SwitchName =>
  typeof name === 'string' && Object.hasOwn(SWITCHES, name)

const NOTHING_NAMED = 'There is something that I have not told anybody.'

/** @returns the answer with what is turned on put over it */
export function underSwitch(
  answer: Say | FaultyAnswer,
  switched: Switched | null,
): Say | FaultyAnswer {
  if (switched === null) return answer
  const { fault, words = NOTHING_NAMED } = switched
  if (isBadWords(fault)) return { ...pacing(answer), ...BAD_WORDS[fault].answer(words) }
  return {
    ...pacing(answer),
    kind: 'fault',
    fault,
    ...(answer.text === undefined ? {} : { text: answer.text }),
  }
}

const isBadWords = (name: SwitchName): name is BadWords => Object.hasOwn(BAD_WORDS, name)

const pacing = ({ firstTokenMs, betweenTokensMs }: Exclude<Answer, { kind: 'answer' }>) => ({
  ...(firstTokenMs === undefined ? {} : { firstTokenMs }),
  ...(betweenTokensMs === undefined ? {} : { betweenTokensMs }),
})
