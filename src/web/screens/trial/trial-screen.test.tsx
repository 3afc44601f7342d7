// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { SessionStage } from '#web/screens/session/session-stage.tsx'
import { stubResizeObserver } from '#web/screens/session/stub-resize-observer.fixture.ts'
import { openTrial } from './open-trial.ts'

beforeEach(() => {
  localStorage.clear()
  stubResizeObserver()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('A trial is a session of this page alone: nothing is sent, nothing is kept, and it says so', async () => {
  const fetch = vi.fn()
  vi.stubGlobal('fetch', fetch)
  const opened = await openTrial(compileScenario(minimalScenario), async () =>
    success({ openLocalSession, speaksForSelf }),
  )
  if (!opened.ok) throw new Error(opened.failure)
  const open = opened.value
  await clientAnswered(open.host)
  render(<SessionStage open={open} onLost={() => {}} />)
  expect(screen.getByRole('main').textContent).toContain('This session is not kept')
  await act(async () => {
    const box = screen.getByRole('textbox', { name: 'Your reply' })
    fireEvent.change(box, { target: { value: 'What brings you here?' } })
    fireEvent.keyDown(box, { key: 'Enter' })
  })
  expect(open.host.view().turns.length).toBe(3)
  expect([open.keptOn(), localStorage.length, fetch.mock.calls]).toEqual(['page', 0, []])
})
