import '#web/design/theme.css'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { ClientPane } from './client-pane.tsx'
import { usePreview } from './use-preview.ts'

beforeEach(() => page.viewport(900, 700))
afterEach(cleanup)

const compiled = compileScenario(minimalScenario)

const Pane = ({ file = compiled }: { readonly file?: CompiledScenario }) => (
  <div style={{ blockSize: '600px' }}>
    <ClientPane preview={usePreview(file)} onOpenLine={() => {}} />
  </div>
)

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const conversation = () => screen.getByRole('region', { name: 'Conversation' })
const press = (keys: string) => act(() => userEvent.keyboard(keys))

async function say(...replies: readonly string[]) {
  for (const reply of replies) {
    await act(() => userEvent.fill(box(), reply))
    await press('{Enter}')
  }
}

const isWithin = (element: Element, frame: Element): boolean => {
  const [inner, outer] = [element.getBoundingClientRect(), frame.getBoundingClientRect()]
  return inner.top >= outer.top && inner.bottom <= outer.bottom + 1
}

test('the newest words are in sight, and the reply box keeps its place and the focus', async () => {
  render(<Pane />)
  await say('That sounds hard.', 'What would help?', 'You sound tired of it all.')
  const newest = conversation().querySelector(':scope > ol > li:last-child')
  if (newest === null) throw new Error('nothing was said')
  expect(isWithin(newest, conversation())).toBe(true)
  expect(document.activeElement).toBe(box())
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(700)
})

test('the panel of states is worked by keyboard alone, and gives the focus back', async () => {
  render(<Pane />)
  await say('That sounds hard.')
  const opener = screen.getByRole('button', { name: 'Start from here' })
  opener.focus()
  await press('{Enter}')
  const panel = screen.getByRole('dialog', { name: 'Start from here' })
  expect(panel.contains(document.activeElement)).toBe(true)
  const trust = within(panel).getByRole<HTMLInputElement>('slider', { name: 'trust bond' })
  const before = Number(trust.value)
  trust.focus()
  await press('{ArrowRight}{ArrowRight}')
  expect(trust.getAttribute('aria-valuetext')).toBe(`${before + 2} of 100`)
  await press('{Escape}')
  expect(document.activeElement).toBe(opener)
  await press('{Enter}')
  await act(() =>
    userEvent.click(
      within(screen.getByRole('dialog', { name: 'Start from here' })).getByRole('button', {
        name: 'Start',
      }),
    ),
  )
  expect(conversation().textContent).toContain('Said before')
})

test('at 320 pixels nothing is cut off at the side', async () => {
  await page.viewport(320, 700)
  render(<Pane />)
  await say('That sounds hard.', 'You should just pull yourself together.')
  expect(document.documentElement.scrollWidth).toBe(320)
})

test('markup in a file is shown as it is written', () => {
  const says = '<img src=x onerror=alert(1)> Hello.'
  render(<Pane file={compileScenario({ ...minimalScenario, opening: { says } })} />)
  expect(conversation().textContent).toContain(says)
  expect(conversation().querySelector('img')).toBeNull()
})
