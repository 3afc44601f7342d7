import { sentence } from '#feedback/sentence.ts'
import type { Stance } from '#scenario/stance.ts'

/** How the client holds themself, as a sentence: "Sam is careful." @param name the name the client is called by */
export const stanceWords = (stance: Stance, name: string): string =>
  sentence(`${name} ${WORDS[stance]}`)

const WORDS = {
  settled: 'talks fairly freely',
  guarded: 'is careful',
  shutDown: 'has gone quiet inside',
  flooded: 'is overwhelmed',
  withdrawing: 'is pulling back',
  confronting: 'is pushing back',
  testing: 'is finding out whether it is safe again',
} as const satisfies Record<Stance, string>
