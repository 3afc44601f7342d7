import type { EndOfAttempt } from './is-markable.ts'

/** Names of what was done. @source ADL vocabulary, as used by cmi5 */
const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
} as const
type Verb = keyof typeof VERBS

const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation'
const COURSE = 'http://adlnet.gov/expapi/activities/course'
const FULL_GRADE = 100
const MS_PER_SECOND = 1000

/** One statement of xAPI 1.0.3, without what the record store adds. */
export interface XapiStatement {
  readonly id: string
  readonly timestamp: string
  readonly actor: {
    readonly objectType: 'Agent'
    readonly account: { readonly homePage: string; readonly name: string }
  }
  readonly verb: { readonly id: string; readonly display: { readonly en: Verb } }
  readonly object: XapiActivity
  readonly result?: XapiResult
  readonly context: {
    readonly registration: string
    readonly platform: 'Third Chair'
    readonly contextActivities: { readonly parent: readonly XapiActivity[] }
  }
}

interface XapiActivity {
  readonly objectType: 'Activity'
  readonly id: string
  /** titles are in a language nobody has told: "und" */
  readonly definition: { readonly type: string; readonly name: { readonly und: string } }
}

interface XapiResult {
  readonly completion?: boolean
  /** ISO 8601 */
  readonly duration?: string
  readonly score?: {
    readonly scaled: number
    readonly raw: number
    readonly min: number
    readonly max: number
  }
}

export interface XapiAttempt extends EndOfAttempt {
  readonly id: string
  /** stands for the student; no name and no e-mail leaves */
  readonly memberId: string
  readonly course: { readonly id: string; readonly title: string }
  readonly exercise: { readonly id: string; readonly title: string }
  /** milliseconds since 1970 */
  readonly startedAt: number
  readonly endedAt: number | null
  readonly releasedAt: number | null
  /** 0–100 of the released mark */
  readonly grade: number | null
}

/** What this file cannot know by itself. */
export interface XapiSettings {
  /** address of this server without a slash at the end: ids of activities and accounts begin with it */
  readonly homePage: string
  /** the same name always gives the same UUID (version 5), so that a statement sent twice is kept once */
  readonly uuidOf: (name: string) => string
  /** @param at milliseconds since 1970 @returns ISO 8601 in UTC */
  readonly timestampOf: (at: number) => string
}

/**
 * What a learning record store may know of one attempt: that it began, how it ended, and its released grade. No word that
 * was said is in it. A session stopped for the student's own sake leaves no statement at all.
 * @source xAPI 1.0.3; conventions, lms.md §10; clinical reference F-16, F-17
 */
export function xapiStatements(
  attempt: XapiAttempt,
  settings: XapiSettings,
): readonly XapiStatement[] {
  if (attempt.endedBy === 'stopped') return []
  const { startedAt, endedAt, releasedAt, grade } = attempt
  const state = (verb: Verb, at: number, result: XapiResult | null): XapiStatement => ({
    ...statement(attempt, settings, verb, at),
    ...(result === null ? {} : { result }),
  })
  const isWhole = attempt.state === 'finished'
  return [
    state('initialized', startedAt, null),
    ...(endedAt === null
      ? []
      : [
          state(isWhole ? 'completed' : 'terminated', endedAt, {
            completion: isWhole,
            duration: durationOf(endedAt - startedAt),
          }),
        ]),
    ...(releasedAt === null || grade === null
      ? []
      : [state('scored', releasedAt, { score: scoreOf(grade) })]),
  ]
}

/** One statement a line. */
export const xapiLines = (statements: readonly XapiStatement[]): string =>
  statements.map((each) => `${JSON.stringify(each)}\n`).join('')

const statement = (
  { id, memberId, course, exercise }: XapiAttempt,
  { homePage, uuidOf, timestampOf }: XapiSettings,
  verb: Verb,
  at: number,
): XapiStatement => ({
  // a grade that was released anew is another statement, so the moment is part of the name
  id: uuidOf(`${homePage}/attempts/${id}/${verb}/${at}`),
  timestamp: timestampOf(at),
  actor: { objectType: 'Agent', account: { homePage, name: memberId } },
  verb: { id: VERBS[verb], display: { en: verb } },
  object: activity(`${homePage}/exercises/${exercise.id}`, SIMULATION, exercise.title),
  context: {
    registration: uuidOf(`${homePage}/attempts/${id}`),
    platform: 'Third Chair',
    contextActivities: {
      parent: [activity(`${homePage}/courses/${course.id}`, COURSE, course.title)],
    },
  },
})

const activity = (id: string, type: string, title: string): XapiActivity => ({
  objectType: 'Activity',
  id,
  definition: { type, name: { und: title } },
})

const scoreOf = (grade: number) => ({
  scaled: grade / FULL_GRADE,
  raw: grade,
  min: 0,
  max: FULL_GRADE,
})

const durationOf = (ms: number): string => `PT${Math.floor(ms / MS_PER_SECOND)}S`
