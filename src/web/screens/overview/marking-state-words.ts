import type { MarkingState } from '#course/marking-state.ts'

/** As Moodle's assignment names them. @source conventions, grading.md §2 */
export const MARKING_STATE_WORDS = {
  'not-marked': 'Not marked',
  'in-marking': 'In marking',
  'marking-completed': 'Marking completed',
  'in-review': 'In review',
  'ready-for-release': 'Ready for release',
  released: 'Released',
} as const satisfies Record<MarkingState, string>
