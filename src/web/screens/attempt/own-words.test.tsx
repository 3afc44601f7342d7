// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ATTEMPT, BRIEF, type Desk, hostOf, openDesk } from '#web/attempt/attempt-desk.fixture.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import { stubResizeObserver } from '#web/screens/session/stub-resize-observer.fixture.ts'
import { readPrivateWords } from '#web/session/private-words.ts'
import { AttemptStage } from './attempt-stage.tsx'

const OWN = 'I want to kill myself.'
let desk: Desk

beforeEach(async () => {
  localStorage.clear()
  stubDialog()
  stubResizeObserver()
  vi.stubGlobal('scrollTo', () => {})
  Element.prototype.scrollIntoView = () => {}
  desk = openDesk()
  render(<AttemptStage opened={{ host: hostOf(), brief: BRIEF }} />)
  const box = screen.getByRole('textbox', { name: 'Your reply' })
  await act(async () => {
    fireEvent.change(box, { target: { value: OWN } })
    fireEvent.keyDown(box, { key: 'Enter' })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })

test('before an attempt stops for good that is said, and nothing is sent', () => {
  expect(screen.getByRole('dialog', { name: 'Was that about you?' }).textContent).toContain(
    'This attempt stops for good: nothing of it is scored, it does not count against you',
  )
  expect(desk.asked).toEqual([])
})

test('words about the student reach no server: the attempt is stopped and the support card opens', async () => {
  desk.says('POST /api/attempts/a1/stop', {
    ...ATTEMPT,
    state: 'finished',
    endedBy: 'stopped',
    phase: 'debriefed',
  })
  await press('It is about me')
  expect(desk.asked).toEqual([{ what: 'POST /api/attempts/a1/stop', body: null }])
  expect(screen.getByRole('heading', { level: 1, hidden: true }).textContent).toBe(
    'You stopped, and that is fine',
  )
  expect(screen.getByRole('dialog', { name: 'Support for you' }).textContent).toContain('116 123')
  expect(readPrivateWords('a1', 'draft')).toBe('')
})
