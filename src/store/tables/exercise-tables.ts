export interface ExerciseTables {
  /** scenarios as they stood when an exercise was published; never changed */
  readonly pinned_scenarios: {
    /** content hash */
    readonly hash: string
    readonly scenario_id: string
    readonly title: string
    readonly version: string
    /** the scenario's file as it was */
    readonly source: string
    /** the compiled scenario as JSON */
    readonly compiled: string
    readonly pinned_at: number
  }
  /** scenarios that the instructors of a course have published to it, one for each id */
  readonly course_scenarios: {
    readonly course_id: string
    readonly scenario_id: string
    readonly hash: string
    /** the file, word for word */
    readonly source: string
    /** the compiled scenario as JSON */
    readonly compiled: string
    readonly published_by: string
    readonly published_at: number
  }
  readonly exercises: {
    readonly id: string
    readonly course_id: string
    readonly position: number
    /** `ExerciseSettings` as JSON */
    readonly settings: string
    /** of a scenario in the library while it is a draft */
    readonly scenario_id: string
    /** null until it is published */
    readonly scenario_hash: string | null
    readonly published_at: number | null
    readonly created_at: number
  }
  readonly overrides: {
    readonly id: string
    readonly exercise_id: string
    /** one of both is set */
    readonly member_id: string | null
    readonly group_id: string | null
    /** `ExerciseOverride` as JSON */
    readonly override: string
    /** for instructors alone */
    readonly reason: string
    readonly set_by: string
    readonly set_at: number
  }
  /** who would rather not sit an exercise because of what it is about; costs nothing */
  readonly opt_outs: {
    readonly exercise_id: string
    readonly member_id: string
    readonly words: string
    readonly at: number
    readonly answered_at: number | null
    readonly answer: string | null
  }
}
