import { isScalar, parseDocument, visit } from 'yaml'
import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'

const FULL = 390 * 1024

const withLines = (lines: string): string =>
  minimalScenarioYaml.replace('lines:\n  - { says: I guess', `lines:\n${lines}  - { says: I guess`)

/** As large as the largest that an author has written, and in order. */
export const REAL_FILE = withLines(
  Array.from({ length: 1500 }, (_, at) => `  - { says: Line number ${at} is said here. }\n`).join(
    '',
  ),
)

/** Three times as long, and still read: five thousand lines of a file, each with what an author writes on it. */
export const LONG_FILE = withLines(
  Array.from(
    { length: 4830 },
    (_, at) => `  - { says: "Line ${at}, and more.", levels: [L1, L2] }\n`,
  ).join(''),
)

/** Anything that runs where it is put into a page as markup. */
export const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script>'

const SHOWN = new Set([
  'title',
  'summary',
  'brief',
  'says',
  'stage',
  'about',
  'why',
  'text',
  'rule',
])

/** In order as far as shape goes: every text that a student may come to read holds markup. */
export const HTML_EVERYWHERE = withMarkup(minimalScenarioYaml)

function withMarkup(text: string): string {
  const document = parseDocument(text)
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && SHOWN.has(String(key.value)) && isScalar(value))
        value.value = `${MARKUP} ${String(value.value)}`
    },
  })
  return String(document)
}

/** Files made to hurt, all at the largest size that is still read unless the name says otherwise. */
export const HOSTILE_FILES: Readonly<Record<string, string>> = {
  'a megabyte of text': 'title: x\n'.repeat(120_000),
  'ten megabytes of text': 'x'.repeat(10 * 1024 * 1024),
  'open brackets': '['.repeat(FULL),
  'open braces': '{a: '.repeat(FULL / 4),
  'nested dashes': '- '.repeat(FULL / 2),
  'nested question marks': '? '.repeat(FULL / 2),
  'growing indentation': Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'closing brackets': ']'.repeat(FULL),
  quotes: '"'.repeat(FULL),
  'wrong escapes': `"${'\\x'.repeat(FULL / 2)}"`,
  directives: '%a\n'.repeat(FULL / 3),
  documents: '---\n'.repeat(FULL / 4),
  'the same key': 'lines:\n'.repeat(FULL / 7),
  'many keys': Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'),
  names: '&a '.repeat(FULL / 3),
  pointers: `a: &a x\nlines:\n${'- *a\n'.repeat(FULL / 6)}`,
  'exploding pointers': [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map(
      (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`,
    ),
  ].join('\n'),
  'keys of a prototype': minimalScenarioYaml.replace(
    'setting:\n',
    '__proto__: { isPolluted: true }\nconstructor: { prototype: { isPolluted: true } }\ntoString: x\nsetting:\n  __proto__: { isPolluted: true }\n  hasOwnProperty: x\n',
  ),
  'HTML in every text': HTML_EVERYWHERE,
  'a circle of pointers': 'title: &a [*a]\nlines: *a',
  'a scenario with five thousand ill-shaped lines': withLines('  - { sys: x }\n'.repeat(5000)),
  'a scenario with twenty thousand lines': withLines(
    Array.from({ length: 20_000 }, (_, at) => `  - { says: Line number ${at}. }\n`).join(''),
  ),
}
