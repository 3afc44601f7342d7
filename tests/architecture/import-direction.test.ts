import { describe, expect, test } from 'vitest'
import { lintInEmptyFolder } from './lint-in-empty-folder.ts'

const CORE = ['lib', 'scenario', 'coding', 'transcript', 'simulation', 'scoring', 'feedback']

/** Who may import whom. The order of folders in the core is the order of the arrows. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  scenario: ['lib'],
  coding: ['lib', 'scenario'],
  transcript: ['lib', 'scenario', 'coding'],
  simulation: ['lib', 'scenario', 'coding'],
  scoring: ['lib', 'scenario', 'coding', 'simulation'],
  feedback: ['lib', 'scenario', 'coding', 'simulation', 'scoring'],
  authoring: CORE,
  course: CORE,
  contract: [...CORE, 'course'],
  'language-model': CORE,
  store: [...CORE, 'course'],
  server: [...CORE, 'authoring', 'course', 'contract', 'language-model', 'store'],
  web: [...CORE, 'authoring', 'course', 'contract'],
  cli: [...CORE, 'authoring', 'course', 'contract', 'language-model', 'store', 'server'],
}

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['scenario', 'course', 'contract', 'language-model', 'server', 'cli'],
  yaml: ['scenario', 'cli'],
  xstate: ['scenario', 'simulation', 'server', 'web'],
  react: ['web'],
  'react-dom/client': ['web'],
  hono: ['server'],
  kysely: ['store', 'server'],
  pg: ['store'],
  'pg-boss': ['store', 'server'],
  'better-auth': ['server'],
  'csv-parse': ['server', 'cli'],
  'csv-stringify': ['server', 'cli'],
  '@tanstack/react-query': ['web'],
  '@codemirror/view': ['web'],
  openai: ['language-model'],
  'node:fs': ['store', 'server', 'cli'],
}

const FOLDERS = Object.keys(ALLOWED)

interface Pair {
  readonly path: string
  readonly source: string
  readonly legal: boolean
}

const pairs: readonly Pair[] = FOLDERS.flatMap((from) => [
  ...FOLDERS.filter((to) => to !== from).map((to) => ({
    path: `src/${from}/imports-${to}.ts`,
    source: `#${to}/anything.ts`,
    legal: ALLOWED[from]?.includes(to) ?? false,
  })),
  ...Object.entries(PACKAGES).map(([name, homes]) => ({
    path: `src/${from}/imports-package-${name.replaceAll(/[^a-z]/g, '-')}.ts`,
    source: name,
    legal: homes.includes(from),
  })),
  { path: `src/${from}/climbs.ts`, source: '../lib/anything.ts', legal: false },
])

describe('Imports between folders', () => {
  const files = new Map(
    pairs.map(({ path, source }) => [path, `import { thing } from '${source}'\n\nthing()\n`]),
  )
  const rejected = lintInEmptyFolder(files)
    .filter(({ rule }) => rule === 'lint/style/noRestrictedImports')
    .map(({ path }) => path)

  test('every import against the arrows is rejected, and no legal one', () => {
    expect(rejected).toEqual(
      pairs
        .filter(({ legal }) => !legal)
        .map(({ path }) => path)
        .sort(),
    )
  })

  test('the comparison covered both kinds', () => {
    expect({ illegal: rejected.length > 100, legal: pairs.length - rejected.length > 60 }).toEqual({
      illegal: true,
      legal: true,
    })
  })

  test('types, re-exports and dynamic imports follow the same arrows', () => {
    const forms = new Map([
      ['src/coding/types.ts', "import type { X } from '#simulation/x.ts'\n\nexport type Y = X\n"],
      ['src/coding/passes-on.ts', "export { x } from '#simulation/x.ts'\n"],
      ['src/coding/dynamic.ts', "export const x = () => import('#simulation/x.ts')\n"],
      ['src/scoring/client.ts', "import { s } from '#simulation/client-state.ts'\n\ns()\n"],
    ])
    expect(
      lintInEmptyFolder(forms)
        .filter(({ rule }) => rule === 'lint/style/noRestrictedImports')
        .map(({ path }) => path),
    ).toEqual([...forms.keys()].sort())
  })
})
