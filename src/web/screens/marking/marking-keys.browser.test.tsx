import '#web/design/theme.css'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Route } from 'wouter'
import { forgetAnswers } from '#web/course/course-query.tsx'
import { forgetDrafts } from '#web/course/draft.ts'
import { nora } from '#web/course/signed-in.fixture.ts'
import { AttemptMarkingScreen } from './attempt-marking-screen.tsx'
import { NOON, VIEW } from './marking.fixture.ts'
import { markingAddress } from './marking-address.ts'

/** Three attempts in a row, each named by its number. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'GET /api/me': nora('marker'),
  ...Object.fromEntries(
    [0, 1, 2].map((number) => [
      `GET /api/attempts/a${number}/marking`,
      {
        ...VIEW,
        attempt: `a${number}`,
        name: `Student ${number}`,
        previous: number > 0 ? `a${number - 1}` : null,
        next: number < 2 ? `a${number + 1}` : null,
      },
    ]),
  ),
}
const SAVED = {
  version: 1,
  savedAt: NOON,
  markingState: 'in-marking',
  mayShowProposal: false,
  atWork: [],
}

beforeEach(() => {
  vi.stubGlobal('fetch', (path: string, { method = 'GET' }: RequestInit = {}) => {
    const answer = method === 'PUT' ? SAVED : ANSWERS[`${method} ${path}`]
    return Promise.resolve(Response.json(answer))
  })
})
afterEach(async () => {
  cleanup()
  // What was not saved yet is sent on leaving, and is still answered here.
  await Promise.resolve()
  forgetAnswers()
  forgetDrafts()
  localStorage.clear()
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

async function open() {
  window.history.replaceState(null, '', markingAddress('a1'))
  render(
    <Route path="/attempts/:attempt/marking">
      {({ attempt }) => <AttemptMarkingScreen key={attempt} attempt={attempt} />}
    </Route>,
  )
  await screen.findByRole('heading', { name: 'Student 1' })
}

const press = (keys: string) => userEvent.keyboard(keys)
const focused = () => document.activeElement?.textContent
const radio = (name: string) =>
  within(screen.getByRole('group', { name: 'Boundaries' })).getByRole<HTMLInputElement>('radio', {
    name,
  })

describe('By keys alone', () => {
  test('one goes to the next attempt and back, and is told by its heading where one is', async () => {
    await open()
    await press('j')
    await expect.poll(focused).toBe('Student 2')
    await press('j')
    await press('k')
    await expect.poll(focused).toBe('Student 1')
    await press('p')
    await expect.poll(focused).toBe('Student 0')
    await press('n')
    await expect.poll(focused).toBe('Student 1')
  })

  test('a digit enters the level of the skill that one is in, and of no other', async () => {
    await open()
    await press('4')
    radio('1 Harmful or missing').focus()
    await press('4')
    await expect.poll(() => radio('4 Competent').checked).toBe(true)
    expect([
      document.activeElement,
      screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked),
    ]).toEqual([radio('4 Competent'), [radio('4 Competent')]])
  })

  test('what is typed is only typed; a comment that is asked for and taken away keeps the focus', async () => {
    await open()
    screen.getByRole('button', { name: 'Comment on turn 2' }).focus()
    await press('{Enter}')
    await press('j4')
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment on turn 2' })
    expect([document.activeElement, box.value, window.location.pathname]).toEqual([
      box,
      'j4',
      '/attempts/a1/marking',
    ])
    await press('{Tab}{Tab}{Enter}')
    await expect.poll(focused).toBe('Comment on turn 2')
  })

  test('single letters can be switched off, and this device remembers', async () => {
    await open()
    screen.getByRole('button', { name: 'Keys' }).focus()
    await press('{Enter}{Tab}')
    expect(document.activeElement).toBe(
      screen.getByRole('checkbox', { name: 'Single-letter keys' }),
    )
    await press('j')
    await press(' {Escape}')
    await press('j')
    expect([window.location.pathname, focused()]).toEqual(['/attempts/a1/marking', 'Keys'])
    cleanup()
    await open()
    await press('j')
    expect(window.location.pathname).toBe('/attempts/a1/marking')
  })
})

test('at 320 pixels nothing has to be scrolled sideways, and the levels are one press away', async () => {
  await page.viewport(320, 640)
  await open()
  expect(document.documentElement.scrollWidth).toBe(320)
  await userEvent.click(screen.getByRole('link', { name: 'Go to the levels' }))
  await expect
    .poll(() => {
      const { top } = screen.getByRole('heading', { name: 'Levels' }).getBoundingClientRect()
      return top >= 0 && top < 200
    })
    .toBe(true)
})
