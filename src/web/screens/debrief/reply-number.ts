import type { DebriefTurn } from '#feedback/debrief.ts'

/** @returns how many replies the student had given with this one: the number by which the debrief calls it */
export const replyNumber = (transcript: readonly DebriefTurn[], index: number): number =>
  transcript.filter((turn) => turn.speaker === 'trainee' && turn.index <= index).length
