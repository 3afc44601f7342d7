import type { Skill } from '#scenario/skill.ts'

export const skillAddress = (skill: Skill): string => `skill-${skill}`
