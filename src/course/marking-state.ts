/** The marking workflow, as Moodle's assignment names it. @source conventions, grading.md §2 */
export const MARKING_STATES = [
  'not-marked',
  'in-marking',
  'marking-completed',
  'in-review',
  'ready-for-release',
  'released',
] as const

export type MarkingState = (typeof MARKING_STATES)[number]
