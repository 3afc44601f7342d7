import type { Mark } from '#course/mark.schema.ts'
import { type Standing, standingInMark } from '#course/standing.ts'
import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { skillAddress } from './skill-address.ts'

interface StandingOverviewProps {
  readonly skills: readonly Skill[]
  readonly mark: Mark
}

/** What is entered so far, at a glance, with the way to each. */
export const StandingOverview = ({ skills, mark }: StandingOverviewProps) => (
  <ul
    aria-label="Levels so far"
    className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-x-5 gap-y-1 text-small"
  >
    {skills.map((skill) => (
      <li key={skill} className="flex justify-between gap-2">
        <a href={`#${skillAddress(skill)}`}>{SKILL_NAMES[skill]}</a>
        <span className="whitespace-nowrap tabular-nums">
          {shortWords(standingInMark(mark, skill))}
        </span>
      </li>
    ))}
  </ul>
)

function shortWords(standing: Standing): string {
  switch (standing.status) {
    case 'level':
      return `${standing.level} of 5`
    case 'not-assessed':
      return 'not assessed'
    case 'needs-a-person':
      return 'needs a person'
    case 'not-looked-at':
      return '–'
  }
}
