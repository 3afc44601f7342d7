import type { AttemptEnd, AttemptState } from '#course/attempt-state.ts'
import type { MarkingState } from '#course/marking-state.ts'

export interface AttemptTables {
  readonly attempts: {
    readonly id: string
    readonly exercise_id: string
    readonly member_id: string
    /** of this student in this exercise, counted from 1 */
    readonly number: number
    /** the journal of the talk is kept under it */
    readonly session: string
    readonly state: AttemptState
    readonly started_at: number
    /** when time is up, as it was reckoned at the start; null: no limit */
    readonly deadline_at: number | null
    /** which bound made the deadline; null: no limit */
    readonly deadline_by: 'time-limit' | 'cut-off' | null
    /** until when what is overdue may still be submitted */
    readonly grace_until: number | null
    readonly ended_at: number | null
    readonly ended_by: AttemptEnd | null
    readonly marking_state: MarkingState
    /** member who is to mark it; null: whoever comes first */
    readonly marker_id: string | null
    readonly second_marker_id: string | null
    /** 1 where it was drawn for blind double marking (F-24) */
    readonly is_sampled: number
    /** when its marks were given back */
    readonly released_at: number | null
  }
  /** what was given back by hand, each item once; append-only */
  readonly releases: {
    readonly attempt_id: string
    readonly item: 'transcript' | 'levels' | 'evidence' | 'exemplars'
    readonly at: number
    readonly by: string
  }
  /** talks as they had ended before an instructor let the student go on; append-only */
  readonly reopenings: {
    /** the journal of the talk as it was; it goes on in a copy, under `attempts.session`, and goes where that goes */
    readonly session: string
    readonly attempt_id: string
    readonly at: number
    readonly by: string
    /** for instructors alone */
    readonly reason: string
  }
  /**
   * What a student tried in the place of a reply after the release, one row a turn; append-only. Beside the journal,
   * for marks rest on that and nothing rests on these.
   */
  readonly tried_turns: {
    readonly attempt_id: string
    /** index in the transcript of the reply that is tried again */
    readonly reply: number
    /** of this reply, counted from 1 */
    readonly try: number
    /** of the try, counted from 1 */
    readonly turn: number
    readonly at: number
    /** `TriedTurn` as JSON */
    readonly tried: string
  }
}
