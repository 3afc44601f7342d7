import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { ProblemsTab } from './problems-tab.tsx'
import type { CheckedText } from './use-checked-text.ts'

afterEach(cleanup)

const MISTAKE: Diagnostic = {
  code: 'SCN012',
  severity: 'error',
  file: 'sam.yaml',
  line: 4,
  column: 3,
  message: 'unknown key "<b>says</b>"',
  fix: 'Did you mean "says"?',
}
const SHORT: Diagnostic = { ...MISTAKE, code: 'SCN050', severity: 'warning', line: 9, fix: 'Add.' }

const checked = (changed: Partial<CheckedText>): CheckedText => ({
  compiled: null,
  diagnostics: [],
  isStale: false,
  isReviewed: true,
  hasFailed: false,
  ...changed,
})

test('each problem is a button that leads to its place, with its fix and its page beside it', () => {
  const opened: unknown[] = []
  render(
    <ProblemsTab
      checked={checked({ diagnostics: [MISTAKE, SHORT] })}
      onOpen={(place) => opened.push(place)}
    />,
  )
  const list = screen.getByRole('list', { name: 'Problems' })
  const buttons = within(list).getAllByRole('button')
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Error, line 4: unknown key "<b>says</b>"',
    'Warning, line 9: unknown key "<b>says</b>"',
  ])
  for (const button of buttons) button.click()
  expect(opened).toEqual([
    { line: 4, column: 3 },
    { line: 9, column: 3 },
  ])
  const links = within(list).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#SCN012', '#SCN050'])
  expect(document.getElementById('SCN012')?.textContent).toBe(
    'SCN012Error. A key is not part of the format. Correct its spelling or take it away; put text with a comma in double quotes.',
  )
})

test.each([
  [{}, 'No problems.'],
  [{ isReviewed: false }, 'No problems. The observer is still reading the scripts.'],
  [{ isStale: true, diagnostics: [SHORT] }, '1 warning, before the last change.'],
  [{ hasFailed: true }, 'The checks could not be fetched'],
] as const)('it says how the file stands: %#', (changed, words) => {
  render(<ProblemsTab checked={checked(changed)} onOpen={() => {}} />)
  expect(document.body.textContent).toContain(words)
})
