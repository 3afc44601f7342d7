// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import { CHANGED, CONTEST, RELEASED_AT, RESULT } from '#web/contest/given-result.fixture.ts'
import { openScreen, press, standInForBrowser, typeIn } from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { nora } from '#web/course/signed-in.fixture.ts'
import { ContestsScreen } from './contests-screen.tsx'
import type { ExerciseContest, MarkingView } from './exercise-contest.ts'

standInForBrowser()
const server = pretendServer()

const OF_SAM: ExerciseContest = { ...CONTEST, name: 'Student 7', number: 1, mayAnswer: true }

const MARK = {
  levels: {
    empathy: { status: 'level', level: 2 },
    boundaries: { status: 'not-assessed' },
  },
  comments: [{ index: 3, text: 'This was too quick. Wait for the feeling.' }],
  summary: 'A calm beginning.',
} as const

const EXERCISE: Answered<'GET /api/exercises/:exercise'> = {
  course: 'c1',
  courseTitle: 'Counselling skills 2',
  settings: {
    title: 'First talk',
    instructions: '',
    opensAt: null,
    dueAt: null,
    cutOffAt: null,
    timeZone: 'Europe/Dublin',
    timeLimitMinutes: null,
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
    skills: ['empathy', 'boundaries'],
    hasSecondMarker: false,
    contestDays: 14,
  },
  scenario: {
    id: 'sam',
    title: 'The resit',
    client: 'Sam Reyes',
    minutes: 15,
    skills: [],
    contentNotes: [],
    isOpenToPractice: true,
  },
  scenarioHash: 'h',
  publishedAt: 0,
  hasAttempts: true,
}

const VIEW: MarkingView = {
  attempt: 'a1',
  exercise: 'e1',
  course: 'c1',
  title: 'First talk',
  name: 'Student 7',
  isAlias: true,
  number: 1,
  startedAt: RESULT.startedAt,
  endedAt: RELEASED_AT,
  endedBy: 'submitted',
  skills: ['empathy', 'boundaries'],
  rubricVersion: '1',
  brief: {
    title: 'The resit',
    clientName: 'Sam Reyes',
    place: 'A small room',
    brief: '',
    instructions: '',
    policyCard: [],
    goal: null,
  },
  transcript: RESULT.transcript,
  own: {
    mark: { levels: {}, comments: [], summary: '' },
    version: 0,
    savedAt: null,
    proposalSeenAt: null,
  },
  part: 'other',
  savingObstacle: 'not-now',
  markingState: 'released',
  openSteps: [],
  stepsWithReason: [],
  mayShowProposal: false,
  canAskSecondReading: false,
  marker: { member: 'm1', name: 'Mia Byrne' },
  secondMarker: null,
  secondMark: 'not-asked',
  atWork: [],
  finalMark: { marker: { member: 'm1', name: 'Mia Byrne' }, mark: MARK, savedAt: RELEASED_AT },
  hasFinalMark: true,
  steps: [],
  comments: [],
  previous: null,
  next: null,
}

async function open(contests: readonly ExerciseContest[], view: Partial<MarkingView> = {}) {
  server.answers('GET /api/me', nora('marker'))
  server.answers('GET /api/exercises/:exercise', EXERCISE)
  server.answers('GET /api/exercises/:exercise/contests', { contests })
  server.answers('GET /api/attempts/:attempt/marking', { ...VIEW, ...view })
  const sent = server.answers('POST /api/contests/:contest/answer', { done: true })
  await openScreen('/exercises/e1/contests', <ContestsScreen exercise="e1" />)
  await screen.findByRole('list', { name: 'Contests' })
  return sent
}

async function openAnswer() {
  await press('Read and answer (Student 7)')
  await screen.findByText('Your answer')
}

const say = (outcome: string) => fireEvent.click(screen.getByLabelText(outcome))

describe('Contests of an exercise', () => {
  test('what waits comes first, each with whose it is, why, and what was contested', async () => {
    await open([{ ...OF_SAM, ...CHANGED, id: 'k0', mayAnswer: false }, OF_SAM])
    const threads = screen.getAllByRole('article').map(({ textContent }) => textContent)
    expect(threads[0]).toContain('Student 7 · attempt 1The level: EmpathyNot answered yet')
    expect(threads[0]).toContain('I named the fear in my first reply.')
    expect(threads[1]).toContain('You did, and it counts.')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '2 contests, 1 not answered yet',
    )
  })

  test('it stands: the answer goes with its reason, and the thread has the focus', async () => {
    const sent = await open([OF_SAM])
    await openAnswer()
    say('It stands')
    typeIn('Why?', 'The first reply is a question.')
    await press('Send the answer')
    await waitFor(() => expect(screen.queryByText('Your answer')).toBeNull())
    expect(sent.map(({ params, body }) => [params['contest'], body])).toEqual([
      ['k1', { outcome: 'upheld', answer: 'The first reply is a question.' }],
    ])
    expect(document.activeElement).toBe(screen.getByRole('article'))
  })

  test('changed: the new level goes with a whole mark that keeps everything else', async () => {
    const sent = await open([OF_SAM])
    await openAnswer()
    say('Changed')
    fireEvent.change(screen.getByLabelText('Empathy'), { target: { value: '3' } })
    typeIn('Why?', 'It is there.')
    await press('Send the answer')
    await waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.body).toEqual({
      outcome: 'changed',
      answer: 'It is there.',
      mark: { ...MARK, levels: { ...MARK.levels, empathy: { status: 'level', level: 3 } } },
    })
  })

  test('nothing is sent without an outcome and a reason, nor a change that changes nothing', async () => {
    const sent = await open([OF_SAM])
    await openAnswer()
    await press('Send the answer')
    expect(screen.getByText('Say whether it stands.').tagName).toBe('P')
    expect(screen.getByText('Say in a few words why.').tagName).toBe('P')
    say('Changed')
    typeIn('Why?', 'It is there.')
    await press('Send the answer')
    expect(screen.getByText(/This is the level that was contested/).tagName).toBe('P')
    expect(document.activeElement).toBe(screen.getByLabelText('Empathy'))
    expect(sent).toEqual([])
  })

  test('a contested sentence of the marker’s is written anew, and levels only where that is ticked', async () => {
    const about = {
      kind: 'sentence',
      where: 'comment',
      index: 3,
      quote: 'Wait for the feeling.',
    } as const
    const sent = await open([{ ...OF_SAM, about, words: about.quote, level: null, evidence: [] }])
    await openAnswer()
    say('Changed')
    expect(screen.queryByLabelText('Empathy')).toBeNull()
    typeIn('The marker’s words, as they should read', 'This was quick, and then you waited.')
    typeIn('Why?', 'You did wait.')
    await press('Send the answer')
    await waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.body).toEqual({
      outcome: 'changed',
      answer: 'You did wait.',
      mark: { ...MARK, comments: [{ index: 3, text: 'This was quick, and then you waited.' }] },
    })
  })

  test('a contested code changes no mark by itself', async () => {
    const about = { kind: 'code', index: 3, start: 0, end: 18 } as const
    const codes = [{ code: 'CQ', name: 'Closed question', rule: 'question.closed' }]
    const sent = await open([
      { ...OF_SAM, about, words: 'Are you all right?', codes, level: null, evidence: [] },
    ])
    expect(screen.getByRole('article').textContent).toContain(
      'Read as Closed question · rule question.closed',
    )
    await openAnswer()
    const talk = screen.getByRole('region', { name: 'What was said' })
    const current = within(talk)
      .getAllByRole('listitem')
      .filter((turn) => turn.getAttribute('aria-current') === 'true')
    expect(current.map(({ textContent }) => textContent)).toEqual([
      'Student · turn 4Are you all right? It will pass.',
    ])
    say('Changed')
    typeIn('Why?', 'It was warm.')
    await press('Send the answer')
    await waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.body).toEqual({ outcome: 'changed', answer: 'It was warm.', mark: null })
  })

  test('whoever gave the mark reads the talk and is told that somebody else answers', async () => {
    await open([{ ...OF_SAM, mayAnswer: false }])
    expect(screen.getByRole('article').textContent).toContain(
      'The mark is your own, so somebody else in the course answers this.',
    )
    await press('Read what was said (Student 7)')
    await screen.findByRole('region', { name: 'What was said' })
    expect(screen.queryByText('Your answer')).toBeNull()
  })

  test('where the mark is hidden from whoever answers, every level has to be entered', async () => {
    const sent = await open([OF_SAM], { finalMark: null })
    await openAnswer()
    say('Changed')
    fireEvent.change(screen.getByLabelText('Empathy'), { target: { value: '3' } })
    typeIn('Why?', 'It is there.')
    await press('Send the answer')
    expect(sent).toEqual([])
    expect(screen.getByLabelText('Boundaries').getAttribute('aria-invalid')).toBe('true')
  })
})
