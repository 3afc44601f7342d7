import { z } from 'zod'
import { API_REFUSALS } from './api-refusal.ts'
import type { Access, RouteDefinition } from './route-definition.ts'
import { ROUTES } from './routes.ts'

type Json = Readonly<Record<string, unknown>>

/** The API as OpenAPI 3.1 says it, made from the table of routes and from nothing else. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [key, route] of Object.entries(ROUTES)) {
    const [method = '', path = ''] = key.split(' ')
    const address = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[address] = {
      ...paths[address],
      [method.toLowerCase()]: operation(key, path, route),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Third Chair',
      version,
      description:
        'Courses, exercises, attempts and marks. Times are milliseconds since 1970. Whoever asks is known by the cookie of a sign-in; what changes something must come from the same origin.',
    },
    paths,
    components: {
      securitySchemes: {
        signIn: { type: 'apiKey', in: 'cookie', name: 'third-chair.session_token' },
      },
      schemas: {
        Refusal: {
          type: 'object',
          required: ['code'],
          properties: { code: { enum: Object.keys(API_REFUSALS) } },
        },
      },
    },
  }
}

const operation = (key: string, path: string, route: RouteDefinition): Json => ({
  operationId: operationId(key),
  summary: route.summary,
  description: whoMay(route.access),
  security: route.access === 'anyone' ? [] : [{ signIn: [] }],
  parameters: [...parametersIn(path), ...queryOf(route)],
  ...(route.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
        },
      }),
  responses: {
    200: { description: 'Done', content: contentOf(route.answer) },
    default: {
      description: 'Refused, and why',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    },
  },
})

/** "POST /api/attempts/:attempt/turns" becomes "post_attempts_attempt_turns". */
const operationId = (key: string): string =>
  key
    .toLowerCase()
    .replace('/api/', '')
    .replaceAll(/[^a-z]+/g, '_')

function whoMay(access: Access): string {
  if (access === 'anyone') return 'For anybody.'
  if (access === 'signed-in') return 'For anybody who is signed in.'
  if (access === 'administrator') return 'For administrators.'
  return `For the ${access.allow.join(', ')} of this ${access.of}; an administrator may do what an instructor may.`
}

const parametersIn = (path: string): readonly Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

function queryOf({ query }: RouteDefinition): readonly Json[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function contentOf(answer: RouteDefinition['answer']): Json {
  if ('file' in answer) return { [answer.file]: {} }
  if ('stream' in answer) return { 'text/event-stream': {} }
  return { 'application/json': { schema: schemaOf(answer, 'output') } }
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
