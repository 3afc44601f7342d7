// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  ATTEMPT,
  type AttemptAnswer,
  BRIEF,
  type Desk,
  hostOf,
  NINE,
  openDesk,
} from '#web/attempt/attempt-desk.fixture.ts'
import { stubResizeObserver } from '#web/screens/session/stub-resize-observer.fixture.ts'
import { readPrivateWords, writePrivateWords } from '#web/session/private-words.ts'
import { AttemptStage } from './attempt-stage.tsx'

const MINUTE_MS = 60_000
let desk: Desk

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
  stubResizeObserver()
  vi.stubGlobal('scrollTo', () => {})
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  Element.prototype.scrollIntoView = () => {}
  desk = openDesk()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function enter(attempt: Partial<AttemptAnswer> = {}, brief: Partial<typeof BRIEF> = {}) {
  const host = hostOf({ ...ATTEMPT, ...attempt })
  render(<AttemptStage opened={{ host, brief: { ...BRIEF, ...brief } }} />)
  return host
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const say = (words: string) =>
  act(async () => {
    fireEvent.change(box(), { target: { value: words } })
    fireEvent.keyDown(box(), { key: 'Enter' })
  })
const log = () =>
  within(screen.getByRole('log'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

const QUESTION = 'What brings you here?'
const ASKED = {
  ...ATTEMPT,
  turns: [...ATTEMPT.turns, { speaker: 'trainee', index: 1, text: QUESTION }],
} as const satisfies AttemptAnswer
const LOOKING_BACK = {
  phase: 'reflecting',
  sessionEndedBy: 'student',
} as const satisfies Partial<AttemptAnswer>

describe('An attempt', () => {
  test.each([
    ['in the talk', {}],
    ['in a pause', { phase: 'paused' }],
    ['looking back', LOOKING_BACK],
    ['overdue', { state: 'overdue', ...LOOKING_BACK }],
    ['over', { state: 'finished', endedBy: 'submitted', phase: 'debriefed' }],
  ] as const)('says that it is assessed, and offers support, %s', (_, attempt) => {
    enter(attempt)
    const bar = screen.getByRole('banner')
    expect(within(bar).getByText('Assessed').tagName).toBe('P')
    expect(within(bar).getByRole('button', { name: 'Support' }).textContent).toBe('Support')
  })

  test('gives hints only where the exercise does', () => {
    enter()
    expect(screen.queryByRole('button', { name: 'Hint' })).toBeNull()
    cleanup()
    enter({}, { hints: true })
    expect(screen.getAllByRole('button', { name: 'Hint' })).toHaveLength(1)
  })

  test("gives a hint in the author's sentence alone: what the moment calls for stays with the server", async () => {
    desk.says('POST /api/attempts/a1/hint', { hint: 'Listen first.', view: ATTEMPT })
    enter({}, { hints: true })
    await press('Hint')
    const [hint] = announced().filter((words) => words?.includes('From the third chair'))
    expect(hint).toBe('From the third chair: Listen first.')
    expect(screen.queryByRole('button', { name: 'What kind of reply?' })).toBeNull()
    expect(desk.asked.map(({ what }) => what)).toEqual(['POST /api/attempts/a1/hint'])
  })

  test('says in a pause what becomes of the time', () => {
    enter({ phase: 'paused', deadlineAt: NINE + 30 * MINUTE_MS })
    expect(screen.getByRole('main').textContent).toContain('time limit of the exercise goes on')
    cleanup()
    enter({ phase: 'paused' })
    expect(screen.getByRole('main').textContent).toContain('no limit is running')
  })
})

describe('The clock of an attempt', () => {
  test('is told at ten minutes, at five and at one, once each', async () => {
    enter({ deadlineAt: NINE + 11 * MINUTE_MS })
    const spoken = () => announced().filter((words) => words?.endsWith(' left'))
    expect([screen.getByText('11 min').textContent, spoken()]).toEqual(['11 min left', []])
    const heard: string[] = []
    for (let second = 0; second < 11 * 60 - 1; second++) {
      await wait(1000)
      const [words] = spoken()
      if (words && heard.at(-1) !== words) heard.push(words)
    }
    expect(heard).toEqual(['Ten minutes left', 'Five minutes left', 'One minute left'])
    await wait(1000)
    expect(screen.getByRole('banner').textContent).toContain('Time is up')
  })

  test('says nothing of what was past when the page was opened', () => {
    enter({ deadlineAt: NINE + 4 * MINUTE_MS })
    expect(announced().filter((words) => words?.endsWith(' left'))).toEqual([])
  })
})

describe('Words in an attempt', () => {
  test('stay in the box while the line is down, are sent again by themselves, and arrive once', async () => {
    desk.says('POST /api/attempts/a1/turns', 'line-broken')
    enter()
    await say(QUESTION)
    expect(announced()).toContain(
      'The line to the server is down. What you sent is kept here and is sent again by itself until it has arrived.Try now',
    )
    expect(box().value).toBe(QUESTION)
    desk.says('POST /api/attempts/a1/turns', { ...ASKED, turns: ASKED.turns.slice(1) })
    await wait(1000)
    expect({ box: box().value, log: log(), asked: desk.asked }).toEqual({
      box: '',
      log: ['Sam, turn 1Hi. So.', `You, turn 2${QUESTION}`],
      asked: [1, 2].map(() => ({
        what: 'POST /api/attempts/a1/turns',
        body: { index: 1, text: QUESTION },
      })),
    })
    expect(screen.queryByText('The line to the server is down.')).toBeNull()
  })

  test('that another tab was quicker than stay in the box, beside what was said', async () => {
    desk.says('POST /api/attempts/a1/turns', 'turn-taken')
    desk.says('GET /api/attempts/a1', ASKED)
    enter()
    await say('How are you today?')
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Something else was said at this place, in another tab or on another device. Here is the talk as it stands now; your words are still in the box.',
    ])
    expect([box().value, log().length]).toEqual(['How are you today?', 2])
  })

  test('that time left no room for are shown, and stay on the device', async () => {
    desk.says('POST /api/attempts/a1/turns', 'attempt-over')
    desk.says('GET /api/attempts/a1', { ...ATTEMPT, state: 'finished', endedBy: 'time-limit' })
    enter()
    await say('One more thing.')
    expect(heading()).toBe('Time is up')
    const kept = screen.getByRole('region', { name: 'You were still writing this' })
    expect(kept.textContent).toContain('One more thing.')
    expect(screen.getByRole('main').textContent).toContain(
      'Everything that was said up to then is kept, and it was handed in for you',
    )
    expect(readPrivateWords('a1', 'draft')).toBe('One more thing.')
  })
})

describe('Looking back', () => {
  test('submits what the student makes of it, leaves the notes on the device, and confirms', async () => {
    const over = { ...ATTEMPT, state: 'finished', endedBy: 'submitted', phase: 'debriefed' }
    desk.says('POST /api/attempts/a1/submit', over)
    writePrivateWords('a1', 'notes', 'ask about the mother')
    enter(LOOKING_BACK)
    expect(heading()).toBe('Look back and submit')
    fireEvent.change(screen.getByLabelText('What were you trying to do?'), {
      target: { value: ' To listen. ' },
    })
    const empathy = screen.getByRole('radiogroup', { name: 'Empathy' })
    fireEvent.click(within(empathy).getByRole('radio', { name: /^3/ }))
    await press('Submit attempt')
    expect(desk.asked).toEqual([
      {
        what: 'POST /api/attempts/a1/submit',
        body: { ratings: { empathy: 3 }, intention: 'To listen.', replay: '' },
      },
    ])
    expect(heading()).toBe('Your attempt is submitted')
    expect(document.activeElement?.textContent).toBe('Your attempt is submitted')
    expect(readPrivateWords('a1', 'intention')).toBe('')
    expect(readPrivateWords('a1', 'notes')).toBe('ask about the mother')
    await press('Delete my notes')
    expect(readPrivateWords('a1', 'notes')).toBe('')
  })

  test('asks for shorter words where they are more than can be kept, and keeps them', async () => {
    enter(LOOKING_BACK)
    const words = 'a'.repeat(4001)
    const intention = screen.getByLabelText<HTMLTextAreaElement>('What were you trying to do?')
    fireEvent.change(intention, { target: { value: words } })
    await press('Submit attempt')
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'One of the answers is longer than can be kept: 4,000 characters. Shorten it a little, then submit.',
    ])
    expect([desk.asked, intention.value]).toEqual([[], words])
  })

  test('is all that is left once the attempt is overdue, with the time until which it counts', () => {
    enter({
      state: 'overdue',
      deadlineAt: NINE,
      graceUntil: NINE + 10 * MINUTE_MS,
      ...LOOKING_BACK,
    })
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull()
    expect(announced().join(' ')).toMatch(
      /Time is up\.Nothing more can be said, .* until Tue 1 Sept.*, 10:10 \(Dublin\)\./,
    )
    expect(screen.getByText('10 min').textContent).toBe('10 min to submit')
    expect(screen.getAllByRole('button', { name: 'Submit attempt' })).toHaveLength(1)
  })
})

describe('Stopping for one’s own sake', () => {
  const askToStop = async () => {
    await press('Support')
    await press('Stop for my own sake')
  }

  test('says beforehand what happens, and can be thought better of', async () => {
    enter()
    await askToStop()
    expect(document.activeElement?.textContent).toBe('Stop this attempt?')
    await press('Go on with it')
    expect(document.activeElement?.textContent).toBe('Stop for my own sake')
    expect(desk.asked).toEqual([])
  })

  test('leads to a quiet page at once, though the line is down, and forgets what was being typed', async () => {
    desk.says('POST /api/attempts/a1/stop', 'line-broken')
    enter()
    fireEvent.change(box(), { target: { value: 'half a thou' } })
    await askToStop()
    await press('Stop the attempt')
    expect(heading()).toBe('You stopped, and that is fine')
    const stopped = { ...ATTEMPT, state: 'abandoned', endedBy: 'stopped', phase: 'debriefed' }
    desk.says('POST /api/attempts/a1/stop', stopped)
    await press('Try now')
    expect(heading()).toBe('You stopped, and that is fine')
    expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull()
    expect(readPrivateWords('a1', 'draft')).toBe('')
  })
})
