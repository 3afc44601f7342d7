import { type MarkingFacts, takeMarkingStep } from '#course/marking-workflow.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'

export type ReleaseObstacle =
  | 'not-ready'
  | 'released'
  | 'no-final-mark'
  | 'needs-a-person'
  | 'second-mark-missing'

/** What stands between an attempt and its release by an instructor; null: nothing. */
export function releaseObstacle(
  { marking_state }: Pick<AttemptTables['attempts'], 'marking_state'>,
  facts: MarkingFacts,
): ReleaseObstacle | null {
  if (marking_state === 'released') return 'released'
  // Where it is not even ready yet, what keeps it from that says more.
  for (const step of ['make-ready', 'release'] as const) {
    const asked = { step, by: 'instructor', reason: null } as const
    const taken = takeMarkingStep(marking_state, asked, facts)
    if (taken.ok) return step === 'release' ? null : 'not-ready'
    switch (taken.failure) {
      case 'no-final-mark':
      case 'needs-a-person':
      case 'second-mark-missing':
        return taken.failure
      default:
    }
  }
  return 'not-ready'
}
