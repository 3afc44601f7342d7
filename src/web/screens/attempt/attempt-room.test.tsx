// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ATTEMPT, BRIEF, type Desk, openDesk } from '#web/attempt/attempt-desk.fixture.ts'
import { stubResizeObserver } from '#web/screens/session/stub-resize-observer.fixture.ts'
import { AttemptRoom } from './attempt-room.tsx'

let desk: Desk
beforeEach(() => {
  vi.useFakeTimers()
  stubResizeObserver()
  vi.stubGlobal('scrollTo', () => {})
  desk = openDesk()
  desk.says('GET /api/exercises/e1/brief', BRIEF)
  history.replaceState(null, '', '/attempts/a1')
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const visit = () => act(async () => void render(<AttemptRoom attempt="a1" />))
const replyBox = () => screen.getByRole('textbox', { name: 'Your reply' })

describe('The door of an attempt', () => {
  test('opens where the attempt stands, and the reply has the focus', async () => {
    desk.says('GET /api/attempts/a1', ATTEMPT)
    await visit()
    expect(document.activeElement).toBe(replyBox())
    expect(desk.asked.map(({ what }) => what)).toEqual([
      'GET /api/attempts/a1',
      'GET /api/exercises/e1/brief',
    ])
  })

  test('waits for the line, says so, and opens by itself', async () => {
    desk.says('GET /api/attempts/a1', 'line-broken')
    await visit()
    expect(screen.getByRole('main').textContent).toContain(
      'The line to the server is down. Everything said so far is kept. It is tried again by itself.',
    )
    desk.says('GET /api/attempts/a1', ATTEMPT)
    await act(async () => vi.advanceTimersByTimeAsync(1000))
    expect(document.activeElement).toBe(replyBox())
  })

  test('leads whoever is not signed in to the sign-in, and back', async () => {
    desk.says('GET /api/attempts/a1', 'sign-in-first')
    await visit()
    expect(location.pathname + location.search).toBe('/sign-in?to=%2Fattempts%2Fa1')
  })

  test('stays shut for an attempt of somebody else, with a word why and a way on', async () => {
    desk.says('GET /api/attempts/a1', 'not-found')
    await visit()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'This attempt cannot be opened',
    )
    expect(screen.getByRole('link', { name: 'To your courses' }).getAttribute('href')).toBe(
      '/courses',
    )
  })

  test('asks nothing more once it was left', async () => {
    desk.says('GET /api/attempts/a1', 'line-broken')
    await visit()
    cleanup()
    await act(async () => vi.advanceTimersByTimeAsync(60_000))
    expect(desk.asked).toHaveLength(1)
  })
})
