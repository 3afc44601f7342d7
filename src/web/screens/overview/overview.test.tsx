// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { OwnPlace } from '#contract/api/own-place.schema.ts'
import { SKILLS } from '#scenario/skill.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  tableText,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { nora } from '#web/course/signed-in.fixture.ts'
import { overrideFields, readOverride } from './override-fields.ts'
import { type Attempt, type Exercise, OverviewScreen, type Student } from './overview-screen.tsx'

standInForBrowser()
const server = pretendServer()

const NOW = Date.UTC(2026, 10, 3, 14)
const MINUTE = 60_000

const EXERCISE: Exercise = {
  course: 'c1',
  courseTitle: 'Counselling skills 2',
  settings: {
    title: 'Intake',
    instructions: '',
    opensAt: null,
    dueAt: null,
    cutOffAt: null,
    timeZone: 'Europe/Dublin',
    timeLimitMinutes: 40,
    atZero: 'submit',
    graceMinutes: 10,
    attempts: 1,
    counts: 'highest',
    isAnonymous: true,
    release: {
      transcript: 'immediately',
      levels: 'manual',
      evidence: 'manual',
      exemplars: 'manual',
    },
    voice: 'embedded',
    hints: false,
    honestyStatement: null,
    skills: [...SKILLS],
    hasSecondMarker: false,
    contestDays: 14,
  },
  scenario: {
    id: 'e01',
    title: 'The first fifteen minutes',
    client: 'Tomasz Wrona',
    minutes: 30,
    skills: [],
    contentNotes: [],
    isOpenToPractice: true,
  },
  scenarioHash: 'sha256-1',
  publishedAt: 1,
  hasAttempts: true,
}

const ATTEMPT: Attempt = {
  id: 'a1',
  number: 1,
  state: 'in-progress',
  endedBy: null,
  startedAt: NOW - 10 * MINUTE,
  deadlineAt: NOW + 30 * MINUTE,
  endedAt: null,
  replies: 7,
  markingState: 'not-marked',
}

const student = (name: string, more: Partial<Student> = {}): Student => ({
  member: name,
  name,
  times: { opensAt: null, dueAt: null, cutOffAt: null, timeLimitMs: 40 * MINUTE, attempts: 1 },
  optedOut: null,
  attempts: [],
  ...more,
})

const ENDED: Attempt = {
  ...ATTEMPT,
  id: 'a2',
  state: 'finished',
  endedBy: 'time-limit',
  endedAt: NOW - MINUTE,
}

async function openOverview(
  students: readonly Student[],
  role: OwnPlace['role'] = 'instructor',
  now = NOW,
) {
  vi.spyOn(Date, 'now').mockReturnValue(NOW)
  server.answers('GET /api/me', nora(role))
  server.answers('GET /api/exercises/:exercise', EXERCISE)
  const asked = server.answers('GET /api/exercises/:exercise/overview', {
    title: 'Intake',
    now,
    students,
  })
  server.answers('GET /api/exercises/:exercise/overrides', { overrides: [] })
  server.answers('GET /api/courses/:course/members', {
    members: [],
    groups: [{ id: 'g1', title: 'Tuesday' }],
  })
  await openScreen('/exercises/e1/overview', <OverviewScreen exercise="e1" />)
  await screen.findByRole('heading', { name: 'How the cohort stands' })
  return asked
}

const TABLE = 'Students and their attempts'

describe('The overview while a cohort sits', () => {
  test('says of each student in words how they stand and what time is left', async () => {
    await openOverview([
      student('Ana', { attempts: [ATTEMPT] }),
      student('Ben', { attempts: [ENDED] }),
      student('Cleo'),
      student('Dara', { optedOut: { words: '', at: NOW, answer: null } }),
      student('Eve', { attempts: [{ ...ATTEMPT, id: 'a3', state: 'overdue', deadlineAt: NOW }] }),
      student('Finn', {
        attempts: [{ ...ENDED, id: 'a6', endedBy: 'stopped', endedAt: null, replies: 0 }],
      }),
    ])
    expect(tableText(TABLE).map((row) => row.slice(0, 6))).toEqual([
      ['Student', 'State', 'Time', 'Replies', 'Limit', 'Marking'],
      ['Ana', 'In progress', '30 min left', '7', '40 min', ''],
      [
        'Ben',
        'Submitted as it was when the time was up',
        'Ended Tue 3 Nov, 13:59 (Dublin)',
        '7',
        '40 min',
        'Not marked',
      ],
      ['Cleo', 'Not begun', '', '', '40 min', ''],
      ['Dara', 'Would rather not', '', '', '40 min', ''],
      ['Eve', 'Overdue: can still be submitted', 'Time is up', '7', '40 min', ''],
      ['Finn', 'Withdrawn by the student: not scored', '', '', '40 min', ''],
    ])
    expect(
      screen.getByText(
        '6 students · 1 in progress · 1 overdue · 2 done · 1 not begun · 1 would rather not',
      ),
    ).not.toBeNull()
  })

  test('counts the time left by the server’s clock, whatever this device’s says', async () => {
    await openOverview(
      [
        student('Ana', { attempts: [ATTEMPT] }),
        student('Ben', { attempts: [{ ...ATTEMPT, id: 'a2', deadlineAt: NOW + 15 * MINUTE }] }),
      ],
      'instructor',
      NOW + 20 * MINUTE,
    )
    expect(tableText(TABLE).map((row) => row[2])).toEqual(['Time', '10 min left', 'Time is up'])
  })

  test('gives a marker nothing to change', async () => {
    await openOverview(
      [
        student('Student 7', {
          attempts: [ENDED],
          optedOut: { words: 'Too close.', at: NOW, answer: null },
        }),
      ],
      'marker',
    )
    expect(tableText(TABLE)[0]).not.toContain('Change')
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Other times' })).toBeNull()
  })

  test('can be kept still', async () => {
    await openOverview([student('Ana')])
    await press('Stop updating')
    expect(screen.getByRole('button', { name: 'Go on updating' })).not.toBeNull()
  })

  test('lets an attempt be reopened, with minutes and a reason', async () => {
    await openOverview([student('Ben', { attempts: [ENDED] })])
    const reopened = server.answers('POST /api/attempts/:attempt/reopen', { done: true })
    await press('Reopen the attempt of Ben')
    await press('Reopen')
    expect(document.activeElement).toBe(screen.getByLabelText('Reason'))
    typeIn('Minutes from now', '20')
    typeIn('Reason', 'The power went out.')
    await press('Reopen')
    expect(reopened).toEqual([
      { params: { attempt: 'a2' }, body: { minutes: 20, reason: 'The power went out.' } },
    ])
    await waitFor(() => expect(screen.queryByLabelText('Reason')).toBeNull())
  })

  test('offers no reopening of what runs, was withdrawn or is released', async () => {
    await openOverview([
      student('Ana', { attempts: [ATTEMPT] }),
      student('Ben', { attempts: [{ ...ENDED, id: 'a4', endedBy: 'stopped' }] }),
      student('Cleo', { attempts: [{ ...ENDED, id: 'a5', markingState: 'released' }] }),
    ])
    expect(screen.queryAllByRole('button', { name: /^Reopen/ })).toEqual([])
  })

  test('has whoever would rather not answered; the answer stays where it could not be sent', async () => {
    await openOverview([
      student('Dara', { optedOut: { words: 'Too close.', at: NOW, answer: null } }),
    ])
    server.isGone('POST /api/exercises/:exercise/opt-outs/:member')
    const dara = screen.getByRole('article', { name: 'Dara' })
    expect(dara.textContent).toContain('“Too close.”')
    typeIn('Answer', 'Come to my office on Friday.')
    await press('Answer')
    await waitFor(() =>
      expect(alertText()).toEqual([expect.stringContaining('The server could not be reached.')]),
    )
    expect(screen.getByLabelText<HTMLTextAreaElement>('Answer').value).toBe(
      'Come to my office on Friday.',
    )
  })

  test('gives one student or a group other times', async () => {
    await openOverview([student('Ana')])
    const put = server.answers('PUT /api/exercises/:exercise/overrides', { override: 'o1' })
    await press('Other times for Ana')
    await press('Save')
    expect(put).toEqual([])
    typeIn('Closes', '2026-11-10T17:00')
    typeIn('Time limit in minutes', 'none')
    typeIn('Reason', 'Ill')
    await press('Save')
    await waitFor(() => expect(screen.queryByLabelText('Reason')).toBeNull())
    await press('Give it other times')
    typeIn('Attempts', '2')
    await press('Save')
    await waitFor(() => expect(screen.queryByLabelText('Reason')).toBeNull())
    expect(put.map(({ body }) => body)).toEqual([
      {
        member: 'Ana',
        group: null,
        override: { cutOffAt: Date.UTC(2026, 10, 10, 17), timeLimitMinutes: null },
        reason: 'Ill',
      },
      { member: null, group: 'g1', override: { attempts: 2 }, reason: '' },
    ])
  })
})

test('A date that is none needs no day, and says so instead of one', async () => {
  await openOverview([student('Ana')])
  const put = server.answers('PUT /api/exercises/:exercise/overrides', { override: 'o1' })
  await press('Other times for Ana')
  typeIn('Closes', '2026-11-10T17:00')
  fireEvent.click(screen.getByLabelText('Never closes'))
  expect(screen.queryByLabelText('Closes')).toBeNull()
  fireEvent.click(screen.getByLabelText('No due date'))
  fireEvent.click(screen.getByLabelText('No due date'))
  expect(screen.getByLabelText<HTMLInputElement>('Due').value).toBe('')
  await press('Save')
  expect(put.map(({ body }) => body)).toEqual([
    { member: 'Ana', group: null, override: { cutOffAt: null }, reason: '' },
  ])
})

test('Other times read back as they were written', () => {
  const override = {
    opensAt: NOW,
    dueAt: NOW + MINUTE,
    cutOffAt: null,
    timeLimitMinutes: null,
    attempts: 3,
  } as const
  expect(readOverride(overrideFields(override, 'Europe/Dublin', 'Ill'), 'Europe/Dublin')).toEqual({
    override,
    problems: {},
  })
})
