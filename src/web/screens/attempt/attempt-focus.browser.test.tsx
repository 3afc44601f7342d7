import '#web/design/theme.css'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  ATTEMPT,
  type AttemptAnswer,
  BRIEF,
  type Desk,
  hostOf,
  NINE,
  openDesk,
} from '#web/attempt/attempt-desk.fixture.ts'
import { forgetPrivateWords } from '#web/session/private-words.ts'
import { AttemptStage } from './attempt-stage.tsx'

let desk: Desk
beforeEach(() => {
  desk = openDesk()
})
afterEach(() => {
  cleanup()
  forgetPrivateWords('a1')
  vi.unstubAllGlobals()
})

const enter = (attempt: Partial<AttemptAnswer> = {}) =>
  render(<AttemptStage opened={{ host: hostOf({ ...ATTEMPT, ...attempt }), brief: BRIEF }} />)
const press = (keys: string) => act(() => userEvent.keyboard(keys))
const focused = () => document.activeElement?.textContent

const isInSight = (name: string): boolean => {
  const { top, bottom } = screen.getByRole('button', { name }).getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

describe('By keys alone', () => {
  test('an attempt is stopped from inside the support card, and the quiet page has the focus', async () => {
    await page.viewport(320, 640)
    const stopped = { ...ATTEMPT, state: 'abandoned', endedBy: 'stopped', phase: 'debriefed' }
    desk.says('POST /api/attempts/a1/stop', stopped)
    enter()
    screen.getByRole('button', { name: 'Support' }).focus()
    await press('{Enter}')
    expect(focused()).toBe('Support for you')
    await press('{Tab}{Enter}')
    expect([focused(), isInSight('Stop the attempt')]).toEqual(['Stop this attempt?', true])
    await press('{Tab}{Tab}{Enter}')
    expect(focused()).toBe('Stop for my own sake')
    await press('{Enter}{Tab}{Enter}')
    await expect.poll(focused).toBe('You stopped, and that is fine')
  })

  test('a reply is sent, and the box keeps the focus', async () => {
    desk.says('POST /api/attempts/a1/turns', { ...ATTEMPT, turns: [] })
    enter()
    await press('What brings you here?{Enter}')
    expect(desk.asked.map(({ body }) => body)).toEqual([
      { index: 1, text: 'What brings you here?' },
    ])
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your reply' }))
  })

  test('looking back has the focus on its heading once the talk has ended', async () => {
    desk.says('POST /api/attempts/a1/end', { ...ATTEMPT, phase: 'reflecting' })
    enter()
    screen.getByRole('button', { name: /^End/ }).focus()
    await press('{Enter}')
    await expect.poll(focused).toBe('Look back and submit')
  })
})

test.each(['in-progress', 'overdue'] as const)(
  'the bar of an attempt that is %s is one row at 320 pixels',
  async (state) => {
    await page.viewport(320, 640)
    enter({ state, deadlineAt: NINE + 7_500_000, graceUntil: NINE + 7_500_000 })
    const { height } = screen.getByRole('banner').getBoundingClientRect()
    expect([height < 70, document.documentElement.scrollWidth]).toEqual([true, 320])
  },
)
