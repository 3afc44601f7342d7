import type { Debrief } from '#feedback/debrief.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { Skill } from '#scenario/skill.ts'

/**
 * The skill whose drills fit what a debrief suggests to try: what the client's words called for where its target stands,
 * or else the weakest skill that was assessed; null where neither says anything.
 */
export function drillSkillFor({
  target,
  transcript,
  verdicts,
}: Pick<Debrief, 'target' | 'transcript' | 'verdicts'>): Skill | null {
  const at = target === null ? -1 : target.evidence.index
  const answered = transcript
    .slice(0, Math.max(0, at))
    .findLast((turn) => turn.speaker === 'client')
  const called = answered?.speaker === 'client' ? skillCalledFor(answered.cues) : null
  if (target !== null && called !== null) return called
  const [weakest] = verdicts
    .flatMap((verdict) => (verdict.status === 'scored' ? [verdict] : []))
    .toSorted((one, other) => one.level - other.level)
  return weakest?.skill ?? null
}

/** @source clinical reference A3–A6: the frame first, then the relation, then what else showed */
function skillCalledFor(cues: readonly CueTag[]): Skill | null {
  if (cues.includes('riskCue') || cues.includes('boundaryTest')) return 'boundaries'
  if (cues.includes('repairNeeded') || cues.includes('discordEvent')) return 'resistance'
  return cues.includes('affectCue') ? 'empathy' : null
}
