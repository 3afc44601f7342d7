import type { Mark } from '#course/mark.schema.ts'
import { isWhole } from '#course/marking-facts.ts'
import type { Skill } from '#scenario/skill.ts'

/** How a mark was saved that its marker gave before seeing anybody else's. */
export const BLIND_BASES = ['own', 'second-marking'] as const

/**
 * What a marker thought alone: the last of their blind marks in which nothing was left out.
 * @param saves on one of the blind bases, oldest first
 * @returns null where none was whole
 */
export const blindMark = (saves: readonly Mark[], skills: readonly Skill[]): Mark | null =>
  saves.findLast((mark) => isWhole(mark, skills)) ?? null
