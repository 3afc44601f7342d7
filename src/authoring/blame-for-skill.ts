import type { Skill } from '#scenario/skill.ts'
import { blamed, type PlayedScript } from './played-script.ts'
import type { BlamedReply } from './test-report.ts'

/** More would be no pointer. Judgement. */
const MOST_SHOWN = 3

/**
 * The replies whose evidence cost a skill most, what capped it first; where it should have come out lower, those that
 * helped it most.
 */
export function blameForSkill(
  script: PlayedScript,
  skill: Skill,
  wanted: 'higher' | 'lower',
): readonly BlamedReply[] {
  const verdict = script.verdicts.find((each) => each.skill === skill)
  if (verdict === undefined) return []
  const capping = verdict.criticalEvents.map(({ index, event, cap }) => ({
    index,
    why: `${event}: no more than level ${cap}`,
  }))
  const evidence = verdict.evidence
    .filter(({ helped }) => helped === (wanted === 'lower'))
    .map(({ index, reason }) => ({ index, why: reason }))
  return [...(wanted === 'higher' ? capping : []), ...evidence]
    .flatMap(({ index, why }) => {
      const reply = script.folded.replies.find((each) => each.index === index)
      return reply === undefined ? [] : [blamed(script, reply, why)]
    })
    .filter(({ turn }, at, all) => all.findIndex((other) => other.turn === turn) === at)
    .slice(0, MOST_SHOWN)
}
