import { describe, expect, test } from 'vitest'
import { diagnosticCodes } from './diagnostic-code.ts'
import { formatReference } from './format-reference.ts'
import { keySections } from './reference-keys.ts'
import { scenarioSchema } from './scenario.schema.ts'

describe('The authoring reference', () => {
  test('shows every key of the file, and which may be left out', () => {
    const [file] = keySections()
    expect(file?.rows.map(({ key }) => key)).toEqual(Object.keys(scenarioSchema.shape))
    expect(keySections().find(({ name }) => name === 'client.voice')?.rows).toEqual([
      {
        key: 'habits',
        isNeeded: true,
        kind: 'list (2 or more) of text, 3–200 characters',
        fallback: null,
        description: 'How this person talks: rhythm, words they use and avoid.',
      },
      {
        key: 'laconic',
        isNeeded: false,
        kind: '`true` or `false`',
        fallback: 'false',
        description: 'Answers in very few words by nature: talk share is then not counted.',
      },
      {
        key: 'longestWords',
        isNeeded: true,
        kind: 'whole number, 3–200',
        fallback: null,
        description: 'No turn is longer than this many words.',
      },
    ])
  })

  test('says something about every key', () => {
    const silent = keySections().flatMap(({ name, rows }) =>
      rows.filter(({ description }) => description === null).map(({ key }) => `${name}.${key}`),
    )
    expect(silent).toEqual([])
  })

  test('explains every diagnostic once', () => {
    const text = formatReference()
    expect(text.match(/^\| \[SCN\d{3}\]/gm)).toEqual(diagnosticCodes().map((code) => `| [${code}]`))
    expect(text.match(/^### SCN\d{3}$/gm)).toEqual(diagnosticCodes().map((code) => `### ${code}`))
  })

  test('every link leads to a heading', () => {
    const text = formatReference()
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      ),
    )
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor)
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([])
  })
})
