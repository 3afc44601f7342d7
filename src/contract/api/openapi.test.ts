import { describe, expect, test } from 'vitest'
import { openApiDocument } from './openapi.ts'
import { ROUTES } from './routes.ts'

type Operation = { readonly operationId: string; readonly security: readonly unknown[] }

describe('OpenAPI document', () => {
  const { paths } = openApiDocument('1.2.3') as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

  test('tells of every route and of nothing else', () => {
    expect(
      operations
        .map(
          ({ path, method }) => `${method.toUpperCase()} ${path.replaceAll(/[{](\w+)[}]/g, ':$1')}`,
        )
        .sort(),
    ).toEqual(Object.keys(ROUTES).sort())
  })

  test('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('asks for a sign-in wherever the route does', () => {
    const open = operations
      .filter(({ operation }) => operation.security.length === 0)
      .map(({ path }) => path)
      .sort()
    expect(open).toEqual([
      '/api/first-administrator',
      '/api/me',
      '/api/new-password',
      '/api/register',
    ])
  })

  test('shows what a turn takes', () => {
    expect(paths['/api/attempts/{attempt}/turns']?.['post']).toEqual(
      expect.objectContaining({
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: expect.objectContaining({
                required: ['index', 'text'],
                properties: {
                  index: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
                  text: { type: 'string', minLength: 1, maxLength: 4000 },
                },
              }),
            },
          },
        },
      }),
    )
  })
})
