// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ATTEMPT, BRIEF, type Desk, hostOf, openDesk } from '#web/attempt/attempt-desk.fixture.ts'
import { stubResizeObserver } from '#web/screens/session/stub-resize-observer.fixture.ts'
import { forgetSound, wishSound } from '#web/sound/sound-wishes.ts'
import { AttemptRoom } from './attempt-room.tsx'

let desk: Desk
beforeEach(() => {
  stubResizeObserver()
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('speechSynthesis', undefined)
  desk = openDesk()
  desk.says('GET /api/exercises/e1/brief', BRIEF)
  history.replaceState(null, '', '/attempts/a1')
})
afterEach(() => {
  cleanup()
  forgetSound()
  vi.unstubAllGlobals()
})

const visit = () => act(async () => void render(<AttemptRoom attempt="a1" />))
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

test('whatever somebody wants of sound in practice, assessed work offers none', async () => {
  desk.says('GET /api/attempts/a1', ATTEMPT)
  await visit()
  const before = buttons()
  cleanup()
  for (const wish of ['read-aloud', 'dictate'] as const) wishSound(wish, true)
  await visit()
  expect(buttons()).toEqual(before)
  expect(before).toEqual(['Support', 'Pause', 'End session', 'Notes', 'Send'])
})

test('no mood of a client is told in assessed work: the words come whole', () => {
  expect(hostOf().view().pace).toBe(null)
})
