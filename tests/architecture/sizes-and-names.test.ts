import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', '..', 'src')
const BANNED = ['utils', 'helpers', 'misc', 'common', 'types', 'constants', 'index']

/** @source house style, "Size and naming" */
const MEDIAN_AT_MOST = 80
const P95_AT_MOST = 250
const CAP = 300

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|fixture)\.tsx?$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(SRC, path),
    stem: basename(path).split('.')[0] ?? '',
    lines: codeLines(readFileSync(path, 'utf8')),
  }))
  .sort((a, b) => a.lines - b.lines)

/** Lines that are neither blank nor comment. */
function codeLines(text: string): number {
  const bare = text.replaceAll(/^\s*\/\*\*?[\s\S]*?\*\/\s*$/gm, '')
  return bare.split('\n').filter((line) => line.trim() !== '' && !/^\s*\/\//.test(line)).length
}

const share = (part: number) => sources[Math.floor((sources.length - 1) * part)]?.lines ?? 0

describe('Source files', () => {
  test('are small: half of them under 80 lines of code, 95 of 100 under 250', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(share(0.5)).toBeLessThanOrEqual(MEDIAN_AT_MOST)
    expect(share(0.95)).toBeLessThanOrEqual(P95_AT_MOST)
  })

  test('never exceed 300 lines of code', () => {
    expect(sources.filter(({ lines }) => lines > CAP)).toEqual([])
  })

  test('are named after what they hold, never after a drawer', () => {
    expect(sources.filter(({ stem }) => BANNED.includes(stem)).map(({ path }) => path)).toEqual([])
  })

  test('every folder says what it is in at most 30 lines', () => {
    const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const missing = folders.filter((folder) => {
      try {
        const text = readFileSync(join(SRC, folder.name, 'README.md'), 'utf8')
        return text.trimEnd().split('\n').length > 30
      } catch {
        return true
      }
    })
    expect(missing.map(({ name }) => name)).toEqual([])
  })
})
