import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Speech } from '#scenario/client-line.schema.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { Skill } from '#scenario/skill.ts'

/** What a reply is held against; each is a rule of `scoring`, read on one reply. */
export type DrillCriterion = 'feeling' | 'following' | 'limit' | 'safety' | 'pushback' | 'repair'

/** One client line, one skill. JSON; nothing in it that the client would not say at that point. */
export interface Drill {
  /** scenario, moment and skill: the same in every version of the file */
  readonly id: string
  readonly scenarioId: string
  readonly momentId: string
  readonly skill: Skill
  readonly criterion: DrillCriterion
  /** the line exactly as spoken, in the author's wordings; at least one */
  readonly wordings: readonly Speech[]
  readonly cues: readonly CueTag[]
  /** a line of a moment that always comes before this one; null where the line stands alone */
  readonly earlier: Speech | null
  /** what the counsellor had just done, where the line answers that; empty where it answers anything */
  readonly justDone: readonly BehaviourCode[]
  /** the line speaks of what the client tells in time, so it is for those who have met this client */
  readonly isForAcquainted: boolean
}

export type DrillId = Drill['id']

export const drillId = (scenario: string, moment: string, skill: Skill): DrillId =>
  `${scenario}/${moment}/${skill}`

/** The parts of a drill's id; null for what is none. */
export function partsOfDrillId(
  id: DrillId,
): { readonly scenario: string; readonly moment: string; readonly skill: string } | null {
  const [scenario, moment, skill, ...more] = id.split('/')
  return scenario && moment && skill && more.length === 0 ? { scenario, moment, skill } : null
}
