import { describe, expect, test } from 'vitest'
import { changedLines } from './changed-lines.ts'
import { diagnosticCodes } from './diagnostic-code.ts'
import { diagnosticPage } from './diagnostic-page.ts'

describe('The page of a diagnostic', () => {
  test('shows what is wrong, how it is told, the same mended and what to do', () => {
    expect(diagnosticPage('SCN012')).toBe(`### SCN012

**Error.** A key is not part of the format. A misspelt key would be silently left out, and with it whatever it was to do.

Wrong:

\`\`\`yaml
title: The resit
sumary: A student who says everything is fine has stopped going to lectures.
\`\`\`

is told as

\`\`\`text
8:1 SCN012 unknown key "sumary"
\`\`\`

Mended:

\`\`\`yaml
title: The resit
summary: A student who says everything is fine has stopped going to lectures.
\`\`\`

What to do: Correct its spelling or take it away; put text with a comma in double quotes.`)
  })

  test.each(diagnosticCodes())('%s has an example and no empty or invisible part', (code) => {
    const page = diagnosticPage(code)
    expect(page).toMatch(/^Wrong:/m)
    expect(page).not.toMatch(/undefined|Infinity|```(?:yaml|text)\n\n?```/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0008\ufeff]/)
  })
})

describe('Changed lines', () => {
  test('stand place by place with the line above', () => {
    expect(changedLines('a\nb\nc\nd\ne', 'a\nB\nc\nd\nx\ne')).toEqual([
      { before: ['a', 'b'], after: ['a', 'B'] },
      { before: ['d'], after: ['d', 'x'] },
    ])
  })

  test('are none between a text and itself, and all of it where nothing is shared', () => {
    expect(changedLines('a\nb', 'a\nb')).toEqual([])
    expect(changedLines('a\nb', 'x\ny')).toEqual([{ before: ['a', 'b'], after: ['x', 'y'] }])
  })
})
