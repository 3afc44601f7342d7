import type { Skill } from '#scenario/skill.ts'
import type { ScenarioCard } from '#web/scenarios/scenario-card.ts'

export interface Filter {
  readonly skill: Skill | null
  readonly level: number | null
}

export const EVERYTHING: Filter = { skill: null, level: null }

export const isShown = (card: ScenarioCard, { skill, level }: Filter): boolean =>
  (skill === null || card.skills.includes(skill)) && (level === null || card.level === level)
