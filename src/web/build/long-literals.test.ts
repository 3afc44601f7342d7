import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { longLiterals } from './long-literals.ts'

const SOURCE = `
import { rule } from './a-module-with-quite-a-long-name.ts'
const FEELING = '(?:sad|angry|afraid|ashamed|lonely)'
export const RULES = {
  'a key that is longer than most texts': 1,
  short: 'brief',
  pattern: /\\b(?:have you (?:tried|thought of))\\b/i,
  made: new RegExp(\`^you feel (?:so |very |rather )*\${FEELING} today\`),
} as const satisfies Record<string, unknown>
type Name = 'a type that is longer than most texts'
`

test('Long literals: texts, patterns and parts of templates, but no keys, imports, types or short ones', () => {
  const found = longLiterals(parseSync('rules.ts', SOURCE).program)
  expect(found.map(({ kind, text, flags }) => ({ kind, text, flags }))).toEqual([
    { kind: 'text', text: '(?:sad|angry|afraid|ashamed|lonely)', flags: '' },
    { kind: 'pattern', text: '\\b(?:have you (?:tried|thought of))\\b', flags: 'i' },
    { kind: 'part', text: '^you feel (?:so |very |rather )*', flags: '' },
  ])
})

test('Long literals: in JavaScript each stands between its start and its end', () => {
  const script = `const a = 'words that are long enough'; const b = \`moved along with others \${a}\``
  expect(
    longLiterals(parseSync('rules.js', script).program).map(({ start, end }) =>
      script.slice(start, end),
    ),
  ).toEqual(["'words that are long enough'", 'moved along with others '])
})
