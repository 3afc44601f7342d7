// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { OwnPlace } from '#contract/api/own-place.schema.ts'
import { exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import type { Answered } from '#web/api/ask.ts'
import {
  openScreen,
  press,
  standInForBrowser,
  tableText,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { courseOf, nora } from '#web/course/signed-in.fixture.ts'
import { QUEUE, QUEUED } from './marking.fixture.ts'
import { MarkingQueueScreen } from './marking-queue-screen.tsx'
import type { MarkingQueue } from './marking-view.ts'

standInForBrowser()
const server = pretendServer()

type Preview = Answered<'GET /api/exercises/:exercise/release'>

const NO_AGREEMENT: Answered<'GET /api/exercises/:exercise/agreement'> = {
  markers: [],
  observer: [],
  afterProposal: { seen: 0, changed: 0 },
  doublyMarked: 0,
  sampled: 0,
}

const EXERCISE: Answered<'GET /api/exercises/:exercise'> = {
  course: 'c1',
  courseTitle: 'Counselling skills 2',
  settings: exerciseSettingsSchema.parse({ title: 'Intake' }),
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

const PREVIEW: Preview = {
  attempts: [
    { attempt: 'a1', number: 1, name: 'Student 7', obstacle: null, items: [] },
    { attempt: 'a2', number: 1, name: 'Student 8', obstacle: 'needs-a-person', items: [] },
  ],
  closesForOthers: { students: 2, until: null },
}

async function open(
  queue: MarkingQueue = QUEUE,
  role: OwnPlace['role'] = 'marker',
  preview: Preview = PREVIEW,
) {
  server.answers('GET /api/me', nora(role))
  server.answers('GET /api/courses/:course', courseOf(role))
  server.answers('GET /api/exercises/:exercise/marking', queue)
  server.answers('GET /api/exercises/:exercise/agreement', NO_AGREEMENT)
  server.answers('GET /api/exercises/:exercise/release', preview)
  server.answers('GET /api/exercises/:exercise', EXERCISE)
  await openScreen('/exercises/e1/marking', <MarkingQueueScreen exercise="e1" />)
  await screen.findByRole('heading', { name: 'Marking: Intake' })
  await screen.findByText(/two people yet|submitted yet/)
  if (role === 'instructor') await screen.findByRole('button', { name: 'Release' })
}

const tick = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByLabelText(name))
  })

describe('What there is to mark', () => {
  test('each attempt stands with its state, who has it and what to look at, and the next is one press away', async () => {
    await open({
      ...QUEUE,
      attempts: [
        {
          ...QUEUED,
          markingState: 'marking-completed',
          part: null,
          marker: { member: 'm2', name: 'Max' },
          flags: ['needs-a-person', 'contested'],
          isSecondMarkMissing: true,
        },
        { ...QUEUED, attempt: 'a2', name: 'Student 8', endedBy: 'time-limit', atWork: ['Max'] },
        { ...QUEUED, attempt: 'a3', name: 'Student 9', number: 2 },
      ],
    })
    const when = tableText('Attempts to mark')[1]?.[2]
    expect(tableText('Attempts to mark')).toEqual([
      ['Student', 'Marking', 'Submitted', 'Who has it', 'Look at'],
      [
        'Student 7',
        'Marking completed',
        when,
        'Max',
        'needs a personcontested by the studentdrawn for blind second marking',
      ],
      [
        'Student 8',
        'Not marked',
        `${when}: Submitted as it was when the time was up`,
        'at it now: Max',
        '',
      ],
      ['Student 9, attempt 2', 'Not marked', when, '', ''],
    ])
    expect([
      screen.getByText('1 of 3 marked').tagName,
      screen.getByRole('link', { name: 'Mark the next: Student 9' }).getAttribute('href'),
    ]).toEqual(['P', '/attempts/a3/marking'])
  })

  test('a marker is offered neither the release nor a re-scoring', async () => {
    await open()
    expect(['Release', 'See what would change'].map((name) => screen.queryByText(name))).toEqual([
      null,
      null,
    ])
  })

  test('an instructor gives an attempt to two people, who must not be one', async () => {
    await open(QUEUE, 'instructor')
    const given = server.answers('PUT /api/attempts/:attempt/marker', { done: true })
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } })
    await press('Give to somebody to mark: Student 7 …')
    choose('Marker', 'm1')
    choose('Second marker', 'm1')
    await press('Save')
    expect([screen.getByText('Two marks come from two people.').tagName, given]).toEqual(['P', []])
    choose('Second marker', 'm2')
    await press('Save')
    expect(given.map(({ body }) => body)).toEqual([{ marker: 'm1', secondMarker: 'm2' }])
  })
})

describe('Giving back', () => {
  const released = { released: ['a1'], held: [], sampled: 1 }

  test('all that are ready, with what the rules leave to a press but for exemplars', async () => {
    await open(QUEUE, 'instructor')
    const asked = server.answers('POST /api/exercises/:exercise/release', released)
    await press('Release')
    await screen.findByText('One attempt was released.')
    expect(asked.map(({ body }) => body)).toEqual([
      { attempts: 'all-ready', items: ['levels', 'evidence'] },
    ])
    expect(screen.getByText('1 drawn for blind second marking.').tagName).toBe('P')
  })

  test('those that are chosen, and why one was held back', async () => {
    await open(QUEUE, 'instructor')
    const asked = server.answers('POST /api/exercises/:exercise/release', {
      released: [],
      held: [{ attempt: 'a2', reason: 'needs-a-person' }],
      sampled: 0,
    })
    await tick('Those that I choose')
    await tick('Student 8')
    await press('Release')
    await screen.findByText(
      'Student 8 was held back: A level still waits for a person to decide it.',
    )
    expect(asked.map(({ body }) => body.attempts)).toEqual([['a2']])
  })

  test('exemplars warn of those who may still be working', async () => {
    await open(QUEUE, 'instructor')
    const warning = () => screen.queryByText(/^2 students may still be working/)?.textContent
    expect(warning()).toBe(undefined)
    await tick('Exemplars')
    expect(warning()).toBe(
      '2 students may still be working. Exemplars given back now can reach them as answers. You can release without exemplars and give those back later.',
    )
  })
})

test('every change of a re-scoring is listed before it is kept', async () => {
  await open(QUEUE, 'instructor')
  server.answers('GET /api/exercises/:exercise/re-scoring', { underWay: null })
  server.answers('POST /api/exercises/:exercise/re-scoring', {
    preview: 'these-changes',
    coder: 'trained-7',
    rubric: '2',
    looked: 2,
    changes: [
      {
        attempt: 'a1',
        number: 1,
        name: 'Student 7',
        isAlias: true,
        markingState: 'marking-completed',
        isReleased: false,
        isHidden: false,
        lookAgain: ['rubric-changed'],
        skills: [
          {
            skill: 'empathy',
            before: { status: 'scored', level: 3.2, band: 3 },
            after: { status: 'not-assessed' },
            newEvents: ['a promise'],
            goneEvents: [],
            marked: { status: 'level', level: 4 },
          },
        ],
        replies: [],
      },
    ],
    notScored: [],
  })
  const kept = server.answers('POST /api/exercises/:exercise/re-scoring/keep', {
    kept: 1,
    leftReleased: 0,
  })
  await press('See what would change')
  await screen.findByText('2 attempts were read anew. One would change:')
  expect(tableText('Changes: Student 7')).toEqual([
    ['Skill', 'Before', 'Now', 'Critical events', 'The human mark stays'],
    ['Empathy', 'level 3 (3.2)', 'not assessed', 'new: a promise', 'level 4 of 5, competent'],
  ])
  expect(kept).toEqual([])
  await press('Keep these changes')
  await waitFor(() => expect(screen.getByText('One proposal is now as listed.').tagName).toBe('P'))
  expect(kept.map(({ body }) => body)).toEqual([{ preview: 'these-changes' }])
})

test('a re-scoring says how far it is, and can be called off', async () => {
  await open(QUEUE, 'instructor')
  server.answers('GET /api/exercises/:exercise/re-scoring', { underWay: { done: 120, of: 500 } })
  server.isAtWork('POST /api/exercises/:exercise/re-scoring')
  await press('See what would change')
  const bar = await screen.findByLabelText<HTMLProgressElement>('120 of 500 attempts read anew')
  expect([bar.value, bar.max]).toEqual([120, 500])
  await press('Cancel')
  await screen.findByText('Called off. Nothing was changed.')
  const section = screen.getByRole('region', { name: 'Re-scoring' })
  expect(
    within(section)
      .queryAllByRole('alert')
      .map(({ textContent }) => textContent),
  ).toEqual([''])
})

test('an exercise in which nothing was submitted says so', async () => {
  await open({ ...QUEUE, attempts: [] })
  expect(screen.queryByRole('table')).toBe(null)
})
