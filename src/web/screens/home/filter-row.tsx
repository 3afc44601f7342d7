import { useId } from 'react'
import { SKILLS } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { difficultyWords } from '#web/scenarios/difficulty.ts'
import type { ScenarioCard } from '#web/scenarios/scenario-card.ts'
import type { Filter } from './filter.ts'

interface FilterRowProps {
  readonly cards: readonly ScenarioCard[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

export function FilterRow({ cards, filter, onChange }: FilterRowProps) {
  const levels = [...new Set(cards.map(({ level }) => level))].sort((a, b) => a - b)
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3 text-small">
      <Choice
        label="Skill"
        value={filter.skill ?? ''}
        options={SKILLS.map((skill) => [skill, SKILL_NAMES[skill]])}
        onChange={(value) =>
          onChange({ ...filter, skill: SKILLS.find((skill) => skill === value) ?? null })
        }
      />
      <Choice
        label="Level"
        value={filter.level === null ? '' : String(filter.level)}
        options={levels.map((level) => [
          String(level),
          `${level}, ${difficultyWords(level).toLowerCase()}`,
        ])}
        onChange={(value) => onChange({ ...filter, level: value === '' ? null : Number(value) })}
      />
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-2.5">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="min-h-11 rounded-full border border-edge bg-sheet px-3.5 text-ink"
      >
        <option value="">Any</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
