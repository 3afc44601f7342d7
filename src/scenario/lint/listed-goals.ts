import type { Check } from './lint-context.ts'

/** SCN056: a goal for a skill that the scenario does not say it practises. */
export const listedGoals: Check = ({ draft, isWhole }) => {
  const { skills, goals = [] } = draft
  if (skills === undefined || !isWhole('skills')) return []
  return goals.flatMap(({ id, skill }, at) =>
    skills.includes(skill)
      ? []
      : [
          {
            code: 'SCN056' as const,
            path: ['goals', at, 'skill'],
            message: `the goal "${id}" practises "${skill}", which is not under "skills"`,
            fix: `Add "${skill}" to "skills" or choose another goal.`,
          },
        ],
  )
}
