import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Finding, lintInEmptyFolder } from './lint-in-empty-folder.ts'

const FOLDER = join(import.meta.dirname, 'violations')

/** A planted file says in its first line which rule must reject it and where in the project it stands. */
const planted = readdirSync(FOLDER)
  .sort()
  .flatMap((name) => {
    const content = readFileSync(join(FOLDER, name), 'utf8')
    const head = /^\/\/ (?<rule>\S+) rejects (?<path>\S+)\n/.exec(content)?.groups
    if (head?.['rule'] === undefined || head['path'] === undefined)
      throw new Error(`${name} does not say which rule rejects it`)
    return [{ rule: head['rule'], path: head['path'], content }]
  })

const found = lintInEmptyFolder(
  new Map([
    ...planted.map(({ path, content }) => [path, content] as const),
    ['src/scoring/clean.ts', "export const clean = 'nothing to find'\n"],
  ]),
)

test.each(planted)('$rule rejects $path', ({ rule, path }) => {
  const findings: readonly Finding[] = found.filter((finding) => finding.path === path)
  expect(findings.map((finding) => finding.rule)).toContain(rule)
})

test('a clean file is found clean', () => {
  expect(found.filter(({ path }) => path === 'src/scoring/clean.ts')).toEqual([])
})

test('every rule that the project adds to the recommended ones has a planted violation', () => {
  const { linter, overrides } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'biome.json'), 'utf8'),
  )
  const rulesOf = (rules: Record<string, Record<string, unknown>>) =>
    Object.entries(rules)
      .filter(([, group]) => typeof group === 'object')
      .flatMap(([group, named]) =>
        Object.entries(named)
          .filter(([, level]) => level !== 'off')
          .map(([rule]) => `lint/${group}/${rule}`),
      )
  const wanted = new Set([
    ...rulesOf(linter.rules),
    ...overrides.flatMap((override: { linter: { rules: never } }) =>
      rulesOf(override.linter.rules),
    ),
    'plugin',
  ])
  expect(new Set(planted.map(({ rule }) => rule))).toEqual(wanted)
})
