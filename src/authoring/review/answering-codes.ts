import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'

/**
 * What an answer to each cue holds, as scoring credits it; for openings about culture and for a call for repair any of
 * the ways in which a skilled reply takes it up.
 * @source clinical reference A3, A5, A6, C5; D, cultural openings taken
 */
export const ANSWERING: Readonly<Record<CueTag, readonly BehaviourCode[]>> = {
  affectCue: ['RF', 'CR', 'VAL'],
  boundaryTest: ['LIM', 'STR'],
  discordEvent: ['CR', 'RF', 'VAL', 'AUT', 'SEEK', 'IMM', 'REP', 'AFF'],
  cultureCue: ['CULT', 'SEEK', 'RF', 'CR', 'VAL', 'REP', 'IMM'],
  riskCue: ['RISK'],
  repairNeeded: ['IMM', 'RF', 'VAL', 'REP', 'SEEK', 'AUT', 'OQ'],
}
