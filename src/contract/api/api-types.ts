import type { z } from 'zod'
import type { RouteDefinition } from './route-definition.ts'
import type { ROUTES } from './routes.ts'

export type Api = typeof ROUTES

/** The same shape, and nothing of it is changed by whoever holds it. */
export type Fixed<Value> = Value extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
    : Value

/** What a route is sent; undefined where it takes no body. */
export type BodyOf<Route extends RouteDefinition> = Route extends {
  readonly body: infer Body extends z.ZodType
}
  ? Fixed<z.input<Body>>
  : undefined

/** What a route answers with; `Elsewise` where that is a file or a stream. */
export type AnswerOf<Route extends RouteDefinition, Elsewise> = Route['answer'] extends z.ZodType
  ? Fixed<z.output<Route['answer']>>
  : Elsewise
