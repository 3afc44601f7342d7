import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'

/** What a client turn calls for, in what a reply can do; what presses most comes first. @source clinical reference A1 */
const AIMS: readonly (readonly [CueTag, readonly BehaviourCode[]])[] = [
  ['riskCue', ['RISK', 'RF']],
  ['boundaryTest', ['LIM', 'RF']],
  ['repairNeeded', ['REP', 'IMM']],
  ['discordEvent', ['RF', 'AUT']],
  ['cultureCue', ['CULT', 'CR']],
  ['affectCue', ['RF', 'CR']],
]

/** @returns what a reply would do well to do after these cues; a reflection where nothing special is called for */
export const aimOfCues = (cues: readonly CueTag[]): readonly BehaviourCode[] =>
  AIMS.find(([cue]) => cues.includes(cue))?.[1] ?? ['CR']
