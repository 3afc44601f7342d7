import '#web/design/theme.css'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { usePreview } from '#web/studio/client/use-preview.ts'
import { CoverageTab } from './coverage-tab.tsx'
import { SimulateTab } from './simulate-tab.tsx'

const LONG_MS = 30_000

beforeEach(() => page.viewport(1200, 800))
afterEach(cleanup)

const [script] = minimalScenario.trainees
if (script === undefined) throw new Error('a scenario has scripts')

/** The file with one expectation that cannot be met. */
const failing = compileScenario({
  ...minimalScenario,
  expectations: [
    { trainee: script.id, atEnd: { bond: { below: 1 } } },
    ...minimalScenario.expectations,
  ],
})

const opened: SourcePath[] = []

function Simulated({ compiled }: { readonly compiled: CompiledScenario }) {
  const preview = usePreview(compiled)
  return (
    <>
      <output aria-label="Said">{preview.talk?.replies.length}</output>
      <SimulateTab compiled={compiled} preview={preview} onOpenLine={(path) => opened.push(path)} />
    </>
  )
}

const again = (word: string) =>
  screen.findByRole('button', { name: `${word} again` }, { timeout: LONG_MS })

test('a simulation runs beside the page, and says what holds and where a test fails', {
  timeout: 2 * LONG_MS,
}, async () => {
  render(<Simulated compiled={failing} />)
  expect(screen.getByRole('progressbar', { name: 'Simulate' })).toEqual(
    expect.any(HTMLProgressElement),
  )
  await again('Simulate')
  const table = screen.getByRole('table', { name: 'How each trainee fares, mean of 3 seeds' })
  expect(within(table).getByRole('rowheader', { name: 'skilled' })).toEqual(
    expect.any(HTMLTableCellElement),
  )
  const tests = await screen.findByRole('region', { name: 'Tests of this file' })
  await within(tests).findByText(/of \d+ tests do not hold/, {}, { timeout: LONG_MS })
  await userEvent.click(within(tests).getByRole('button', { name: /bond: .*below/ }))
  expect(opened.at(-1)).toEqual(['expectations', 0, 'atEnd', 'bond'])
  const [shown] = within(tests).getAllByRole('button', { name: /^Show turn/ })
  if (shown === undefined) throw new Error('a failed test names a turn')
  const turn = Number(/turn (\d+)/.exec(shown.textContent ?? '')?.[1])
  await userEvent.click(shown)
  expect(screen.getByRole('status', { name: 'Said' }).textContent).toBe(String(turn))
})

test('a simulation that is broken off says so, and can be started again', {
  timeout: 2 * LONG_MS,
}, async () => {
  render(<Simulated compiled={compileScenario(minimalScenario)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByText(/Broken off after/)).toEqual(expect.any(HTMLElement))
  await userEvent.click(screen.getByRole('button', { name: 'Simulate again' }))
  expect(screen.getByRole('progressbar')).toEqual(expect.any(HTMLProgressElement))
})

test('coverage names what nothing reaches, and each leads into the file', {
  timeout: 2 * LONG_MS,
}, async () => {
  const places: SourcePath[] = []
  render(
    <CoverageTab
      compiled={compileScenario(minimalScenario)}
      onOpenLine={(path) => places.push(path)}
    />,
  )
  await again('Cover')
  const missed = screen.getByRole('region', { name: 'Lines that nobody hears' })
  const before = within(missed).getAllByRole('button').length
  await userEvent.click(screen.getByRole('checkbox', { name: /types of trainee/ }))
  await waitFor(() => expect(within(missed).getAllByRole('button').length).toBeGreaterThan(before))
  const [first] = within(missed).getAllByRole('button')
  if (first === undefined) throw new Error('some line is missed')
  await userEvent.click(first)
  expect(places.length).toBe(1)
})
