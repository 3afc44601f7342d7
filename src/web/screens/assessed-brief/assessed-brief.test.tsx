// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BRIEF, type Desk, NINE, openDesk } from '#web/attempt/attempt-desk.fixture.ts'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { CourseQuery } from '#web/course/course-query.tsx'
import { AssessedBrief } from './assessed-brief.tsx'

let desk: Desk
beforeEach(() => {
  sessionStorage.clear()
  desk = openDesk()
  history.replaceState(null, '', '/exercises/e1')
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const read = (brief: Partial<ExerciseBrief> = {}) =>
  render(
    <CourseQuery>
      <AssessedBrief brief={{ ...BRIEF, ...brief }} />
    </CourseQuery>,
  )

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })
const alerts = () =>
  screen.getAllByRole('alert').flatMap(({ textContent }) => (textContent ? [textContent] : []))
const times = () =>
  [...screen.getByRole('region', { name: 'Dates and time' }).querySelectorAll('li')].map(
    ({ textContent }) => textContent,
  )

const START = 'POST /api/exercises/e1/attempts'

describe('The brief of an exercise', () => {
  test('tells the dates in the time zone of the course, and the student’s own time', () => {
    read({
      times: {
        opensAt: NINE - 86_400_000,
        dueAt: NINE + 86_400_000,
        cutOffAt: null,
        timeLimitMs: 56.25 * 60_000,
        attempts: 2,
      },
    })
    expect(times()).toEqual([
      'Opened Mon 31 Aug, 10:00 (Dublin).',
      'Due Wed 2 Sept, 10:00 (Dublin).',
      'You have 56 min from the moment you start, pauses included. When it is up, what you have said until then is handed in by itself.',
      '2 attempts.',
      'There are no hints.',
      'You can close the page and go on later, here or on another device; nothing is lost by it.',
    ])
  })

  test('starts an attempt with the goal that was chosen, and goes to it', async () => {
    desk.says(START, { attempt: 'a1' })
    read()
    fireEvent.click(screen.getByRole('radio', { name: 'Follow the feeling.' }))
    await press('Start attempt')
    expect(desk.asked).toEqual([{ what: START, body: { goal: 'follow', agreesToHonesty: false } }])
    expect(location.pathname).toBe('/attempts/a1')
  })

  test('starts none before the statement of honesty is agreed to', async () => {
    desk.says(START, { attempt: 'a1' })
    read({ honestyStatement: 'This is my own work.' })
    await press('Start attempt')
    expect([alerts(), desk.asked]).toEqual([
      ['The statement below has not been agreed to. Tick it, then start.'],
      [],
    ])
    fireEvent.click(screen.getByRole('checkbox', { name: 'This is my own work.' }))
    await press('Start attempt')
    expect(desk.asked).toEqual([{ what: START, body: { goal: null, agreesToHonesty: true } }])
  })

  test('starts none before the notice was read, which stands open until then', async () => {
    desk.says('POST /api/me/notice', { done: true })
    read({ hasReadNotice: false })
    expect(document.querySelector('details')?.open).toBe(true)
    await press('Start attempt')
    expect(alerts()).toEqual([
      'What is scored, by what and who sees it stands above. Read it once, then start.',
    ])
    await press('I have read this')
    expect(desk.asked).toEqual([
      { what: 'POST /api/me/notice', body: { version: '1/no-model/until-deleted' } },
    ])
  })

  test('resumes the attempt that is running', async () => {
    const running = {
      id: 'a7',
      number: 1,
      state: 'in-progress',
      endedBy: null,
      startedAt: NINE,
      endedAt: null,
      isReleased: false,
    } as const
    read({ attempts: [running] })
    expect(screen.queryByRole('button', { name: 'Start attempt' })).toBeNull()
    await press('Resume attempt')
    expect(location.pathname).toBe('/attempts/a7')
  })

  test('tells of earlier attempts in words, and leads to what was given back', () => {
    const attempt = { startedAt: NINE, endedAt: NINE, state: 'finished' } as const
    read({
      obstacle: 'no-attempts-left',
      attempts: [
        { ...attempt, id: 'a1', number: 1, endedBy: 'submitted', isReleased: true },
        { ...attempt, id: 'a2', number: 2, endedBy: 'time-limit', isReleased: false },
        {
          ...attempt,
          id: 'a3',
          number: 3,
          state: 'abandoned',
          endedBy: 'stopped',
          isReleased: false,
        },
      ],
    })
    const lines = screen.getByRole('region', { name: 'Your attempts' }).querySelectorAll('li')
    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      'Attempt 1, begun Tue 1 Sept, 10:00 (Dublin). Submitted.See what was given back for attempt 1',
      'Attempt 2, begun Tue 1 Sept, 10:00 (Dublin). Handed in when the time was up.',
      'Attempt 3, begun Tue 1 Sept, 10:00 (Dublin). Stopped for your own sake; nothing is scored.',
    ])
    expect(screen.queryByRole('button', { name: 'Start attempt' })).toBeNull()
    expect(screen.getByRole('main').textContent).toContain(
      'All the attempts at this exercise are used.',
    )
  })
})

describe('Whoever would rather not sit an exercise', () => {
  test('says so with or without words, which outlive a reload until they are sent', async () => {
    desk.says('POST /api/exercises/e1/opt-out', { done: true })
    read()
    await press('I would rather not sit this one')
    expect(screen.getByRole('main').textContent).toContain('It costs you nothing')
    const words = () => screen.getByLabelText('Words to your instructor, if you like')
    fireEvent.change(words(), { target: { value: 'Too close to home.' } })
    cleanup()
    read()
    await press('I would rather not sit this one')
    expect(words()).toHaveProperty('value', 'Too close to home.')
    await press('Tell my instructor')
    expect(desk.asked).toEqual([
      { what: 'POST /api/exercises/e1/opt-out', body: { words: 'Too close to home.' } },
    ])
    expect(words()).toHaveProperty('value', '')
  })

  test('reads the answer, and can take it back', async () => {
    desk.says('DELETE /api/exercises/e1/opt-out', { done: true })
    read({
      obstacle: 'opted-out',
      optOut: { words: '', answer: 'Of course. Come to my office hour.' },
    })
    const section = screen.getByRole('region', { name: 'You would rather not sit this one' })
    expect(section.textContent).toBe(
      'You would rather not sit this oneThat has reached your instructor and costs you nothing.Your instructor answers:Of course. Come to my office hour.Take that back',
    )
    expect(screen.queryByRole('button', { name: 'Start attempt' })).toBeNull()
    await press('Take that back')
    expect(desk.asked).toEqual([{ what: 'DELETE /api/exercises/e1/opt-out', body: null }])
  })
})
