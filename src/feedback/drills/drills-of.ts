import type { CueTag } from '#scenario/cue-tag.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Moment } from '#scenario/moment.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { type Drill, type DrillCriterion, drillId } from './drill.ts'

/** From this level of disclosure on a line says more than a stranger hears. @source judgement */
const SAID_IN_CONFIDENCE = depthOf('L2')

/** Every drill that a scenario holds, in the order of its moments: one for each skill that a moment calls for. */
export const drillsOf = (scenario: Pick<Scenario, 'id' | 'moments'>): readonly Drill[] =>
  scenario.moments.flatMap((moment) =>
    SKILLS.flatMap((skill) => {
      const criterion = criterionOf(skill, moment.cues)
      return criterion === null ? [] : [drill(scenario, moment, skill, criterion)]
    }),
  )

function drill(
  { id, moments }: Pick<Scenario, 'id' | 'moments'>,
  { id: momentId, cues, says, when }: Moment,
  skill: Skill,
  criterion: DrillCriterion,
): Drill {
  const before = when.after?.at(-1)
  return {
    id: drillId(id, momentId, skill),
    scenarioId: id,
    momentId,
    skill,
    criterion,
    wordings: says,
    cues,
    earlier: moments.find((each) => each.id === before)?.says[0] ?? null,
    justDone: (when.said ?? []).length <= FEW ? (when.said ?? []) : [],
    isForAcquainted:
      when.told !== undefined || depthOf(when.level?.atLeast ?? 'L0') >= SAID_IN_CONFIDENCE,
  }
}

/** A condition that names more codes than this names nearly everything, and says nothing about what was done. */
const FEW = 6

/**
 * What a skill asks of the answer to these cues; null where they do not call for it. A line that calls for more than
 * following is not one to practise following on.
 * @source clinical reference A3–A6: the opportunities of each skill
 */
function criterionOf(skill: Skill, cues: readonly CueTag[]): DrillCriterion | null {
  const calls = (cue: CueTag) => cues.includes(cue)
  switch (skill) {
    case 'empathy':
      return calls('affectCue') && !calls('riskCue') ? 'feeling' : null
    case 'active-listening':
      return cues.every((cue) => cue === 'affectCue') ? 'following' : null
    case 'boundaries':
      return calls('boundaryTest') ? 'limit' : calls('riskCue') ? 'safety' : null
    case 'resistance':
      return calls('discordEvent') ? 'pushback' : calls('repairNeeded') ? 'repair' : null
  }
}
