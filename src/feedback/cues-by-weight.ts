import type { CueTag } from '#scenario/cue-tag.ts'

/**
 * What asks the most of a reply, and is told first where several show: safety, then the frame, then the relation, then
 * what else there is; a feeling is asked in every session. @source judgement, after clinical reference E1
 */
export const CUES_BY_WEIGHT: readonly CueTag[] = [
  'riskCue',
  'boundaryTest',
  'repairNeeded',
  'discordEvent',
  'cultureCue',
  'affectCue',
]
