import type { Context } from 'hono'
import type { z } from 'zod'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { AnswerOf } from '#contract/api/api-types.ts'
import type { RouteDefinition } from '#contract/api/route-definition.ts'
import type { Result } from '#lib/result.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Person } from './person.ts'
import type { StandingAt } from './standing.ts'

/** What a handler gets: checked, and allowed. */
export interface ApiRequest<Route extends RouteDefinition> {
  readonly person: Route['access'] extends 'anyone' ? Person | null : Person
  readonly at: AtOf<Route['access']>
  readonly body: Route extends { readonly body: infer Body extends z.ZodType }
    ? z.output<Body>
    : undefined
  readonly query: Route extends { readonly query: infer Query extends z.ZodType }
    ? z.output<Query>
    : undefined
  readonly params: Readonly<Record<string, string>>
  readonly context: Context
}

type AtOf<Access> = Access extends { readonly of: infer Kind }
  ? Kind extends 'attempt' | 'contest'
    ? StandingAt & {
        readonly attempt: AttemptTables['attempts']
        readonly exercise: ExerciseTables['exercises']
      }
    : Kind extends 'exercise' | 'override'
      ? StandingAt & { readonly exercise: ExerciseTables['exercises'] }
      : StandingAt
  : null

export type Handler<Route extends RouteDefinition> = (
  request: ApiRequest<Route>,
) => Promise<Result<AnswerOf<Route, Response>, ApiRefusal>>

/** One handler for every route of an area. */
export type Handlers<Routes extends Readonly<Record<string, RouteDefinition>>> = {
  readonly [Key in keyof Routes]: Handler<Routes[Key]>
}
