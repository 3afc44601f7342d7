import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Access, RouteDefinition } from '#contract/api/route-definition.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { refuse } from '#server/refuse.ts'
import type { Database } from '#store/tables.ts'
import type { ApiRequest } from './handler.ts'
import type { Person } from './person.ts'
import { refuseInput } from './refuse-input.ts'
import { standingAt } from './standing.ts'

const LARGEST_BODY_BYTES = 64 * 1024

export interface Binding {
  readonly database: Database
  /** @returns null where nobody is signed in */
  readonly personOf: (context: Context) => Promise<Person | null>
}

type AnyHandler = (request: ApiRequest<RouteDefinition>) => Promise<Result<unknown, ApiRefusal>>

/**
 * Puts handlers on the table of routes. Here and nowhere else is decided who may use what; what comes in is checked
 * against the route's schema, and of what goes out only what the schema names leaves.
 */
export function bindRoutes(
  routes: Readonly<Record<string, RouteDefinition>>,
  handlers: Readonly<Record<string, unknown>>,
  binding: Binding,
): Hono {
  const app = new Hono()
  for (const [key, route] of Object.entries(routes)) {
    const handler = handlers[key] as AnyHandler | undefined
    invariant(handler !== undefined, `${key} has a handler`)
    const [method = '', path = ''] = key.split(' ')
    const limit = bodyLimit({
      maxSize: route.largestBody ?? LARGEST_BODY_BYTES,
      onError: (context) => refuse(context, 'too-large'),
    })
    app.on(method, path, limit, (context) => answer(context, route, handler, binding))
  }
  return app
}

async function answer(
  context: Context,
  route: RouteDefinition,
  handler: AnyHandler,
  binding: Binding,
): Promise<Response> {
  context.header('Cache-Control', 'no-store')
  const person = await binding.personOf(context)
  const admitted = await admit(context, route.access, person, binding.database)
  if (!admitted.ok) return refuse(context, admitted.failure)
  const body = await bodyOf(context, route)
  if (body !== null && !body.success) return refuseInput(context, body.error)
  const query = route.query?.safeParse(context.req.query()) ?? null
  if (query !== null && !query.success) return refuseInput(context, query.error)
  const answered = await handler({
    // `admit` has refused nobody where somebody is needed, and found what the address is about.
    person: person as Person,
    at: admitted.value as never,
    body: body?.data as never,
    query: query?.data as never,
    params: context.req.param() as Record<string, string>,
    context,
  })
  if (!answered.ok) return refuse(context, answered.failure)
  if (answered.value instanceof Response) return answered.value
  invariant('parse' in route.answer, 'a file or a stream is a response')
  return context.json(route.answer.parse(answered.value) as object)
}

async function admit(
  context: Context,
  access: Access,
  person: Person | null,
  database: Database,
): Promise<Result<unknown, ApiRefusal>> {
  if (access === 'anyone') return success(null)
  if (person === null) return failure('sign-in-first')
  if (access === 'signed-in') return success(null)
  if (access === 'administrator')
    return person.isAdministrator ? success(null) : failure('not-allowed')
  return standingAt(database, access, context.req.param(access.of) ?? '', person)
}

async function bodyOf(context: Context, { body }: RouteDefinition) {
  if (body === undefined) return null
  const isJson = context.req.header('content-type')?.split(';')[0]?.trim() === 'application/json'
  return body.safeParse(isJson ? await context.req.json().catch(() => null) : null)
}
