export interface RecordTables {
  /**
   * Who saw, marked, changed and released what, without anybody's words. The database itself refuses to change or
   * delete a row, but for `actor_id` and `member_id`, which can be set to null.
   */
  readonly audit: {
    readonly id: string
    readonly at: number
    /** null: the server itself, or a person who was erased */
    readonly actor_id: string | null
    readonly action: string
    readonly course_id: string | null
    readonly exercise_id: string | null
    readonly attempt_id: string | null
    /** place in the course whom it concerns; null: nobody's, or of a person who was erased */
    readonly member_id: string | null
    /** numbers and codes as JSON */
    readonly facts: string
  }
  /** people who were erased, so that they stay erased when an older backup is brought back */
  readonly erasures: {
    readonly person_id: string
    readonly at: number
  }
  /** work to be done at a time, where there is no Postgres to do it */
  readonly jobs: {
    readonly id: string
    readonly kind: string
    /** one job of a kind under a key is there at most */
    readonly key: string
    readonly payload: string
    readonly run_at: number
    readonly tries: number
    /** until when a worker has it to itself; null: nobody has */
    readonly held_until: number | null
    /** a code or the name of an error, never its text */
    readonly last_error: string | null
    /** when it was tried for the last time; null: it is still to be done */
    readonly given_up_at: number | null
  }
}
