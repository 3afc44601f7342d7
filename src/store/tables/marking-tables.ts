import type { MarkingState } from '#course/marking-state.ts'
import type { MarkingStep } from '#course/marking-workflow.ts'

export interface MarkingTables {
  /** the newest word of each marker on each attempt; `version` rises with every save */
  readonly marks: {
    readonly attempt_id: string
    readonly marker_id: string
    /** `Mark` as JSON */
    readonly mark: string
    readonly version: number
    readonly saved_at: number
    /** when the marker's own levels were whole and the proposal was shown; null: it has not been */
    readonly proposal_seen_at: number | null
    /** 1 where this is the mark that stands */
    readonly is_final: number
  }
  /** every save, with its reason; append-only */
  readonly mark_history: {
    readonly id: string
    readonly attempt_id: string
    readonly marker_id: string
    readonly mark: string
    /** of this marker’s mark, as it was after this save */
    readonly version: number
    /** what the marker knew and why it changed */
    readonly basis: 'own' | 'after-proposal' | 'second-marking' | 're-scoring' | 'contest'
    readonly reason: string
    readonly at: number
  }
  /** what the observer or a second reader made of an attempt, with all that is needed to make it again; append-only */
  readonly proposals: {
    readonly id: string
    readonly attempt_id: string
    readonly reader: 'observer' | 'second-reader'
    /** verdicts or reading as JSON */
    readonly reading: string
    /** scenario hash, engine, coder, rubric, model, prompt hash, settings: JSON */
    readonly provenance: string
    readonly made_at: number
    /** 1 where it counts; a re-scoring that was kept takes the place of what was there */
    readonly is_current: number
  }
  readonly comment_bank: {
    readonly id: string
    readonly course_id: string
    readonly text: string
    readonly added_by: string
    readonly added_at: number
  }
  readonly contests: {
    readonly id: string
    readonly attempt_id: string
    /** what is contested as JSON: a code on words, a skill's level, a sentence */
    readonly about: string
    readonly reason: string
    readonly opened_at: number
    /** member who is to answer */
    readonly answerer_id: string | null
    readonly state: 'open' | 'upheld' | 'changed'
    readonly answer: string | null
    /** member */
    readonly answered_by: string | null
    readonly answered_at: number | null
    /** member whose mark stood when it was contested */
    readonly contested_marker_id: string | null
    /** `Mark` as JSON, as it stood then */
    readonly contested_mark: string
    /** the mark that the answer brought, as JSON; null: none */
    readonly changed_mark: string | null
  }
  /** every step of the workflow with its reason; append-only */
  readonly marking_steps: {
    readonly id: string
    readonly attempt_id: string
    readonly step: MarkingStep
    readonly from_state: MarkingState
    readonly to_state: MarkingState
    /** person; null once erased */
    readonly by: string | null
    readonly reason: string
    readonly at: number
  }
  /** who was last at work on an attempt, and when: to tell two people of each other */
  readonly marking_presence: {
    readonly attempt_id: string
    readonly member_id: string
    readonly seen_at: number
  }
}
