import { asData, fromData, promptText } from './prompt-text.ts'
import type { TurnToRead } from './session-to-read.ts'

const EMPTY = '[nothing]'

/** A turn as one line of a prompt. */
export const turnAsData = ({ index, speaker, text }: TurnToRead): string =>
  promptText`<turn index="${index}" speaker="${speaker}">${asData(text) || EMPTY}</turn>`

const TURN = /^<turn index="(\d+)" speaker="(client|trainee)">([^<>]*)<\/turn>$/

/** The turns of a prompt again, as anybody who keeps to its form must read them. */
export const turnsInPrompt = (prompt: string): readonly TurnToRead[] =>
  prompt.split('\n').flatMap((line) => {
    const [, index, speaker, words] = TURN.exec(line) ?? []
    return words === undefined || speaker === undefined
      ? []
      : [
          {
            index: Number(index),
            speaker: speaker === 'client' ? ('client' as const) : ('trainee' as const),
            text: fromData(words),
          },
        ]
  })
