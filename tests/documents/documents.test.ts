import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('Documents', () => {
  test('the table of fairness answers each requirement once, in order', () => {
    const ids = [...read('docs/fairness.md').matchAll(/^\| (F-\d\d) \|/gm)].map(([, id]) => id)
    const wanted = Array.from({ length: 24 }, (_, at) => `F-${String(at + 1).padStart(2, '0')}`)
    expect(ids).toEqual(wanted)
  })

  test.each(['docs/fairness.md', 'docs/privacy.md', 'docs/accessibility.md', 'SECURITY.md'])(
    'what %s points to is there',
    (path) => {
      const text = read(path)
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
        join(dirname(path), link),
      )
      const paths = [...text.matchAll(/`((?:src|tests|docs|scenarios)\/[\w./-]+)`/g)].map(
        ([, named = '']) => named,
      )
      const missing = [...links, ...paths].filter((each) => !existsSync(join(ROOT, each)))
      expect(missing).toEqual([])
    },
  )

  test('the conformance report speaks of every criterion of WCAG 2.2, A and AA, by its number', () => {
    const text = read('docs/accessibility.md')
    const criteria =
      `1.1.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
      2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
      3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(
        /\s+/,
      )
    expect(criteria.filter((each) => !text.includes(`${each} `))).toEqual([])
    expect(text.includes('1.2.1–1.2.5')).toBe(true)
  })
})
