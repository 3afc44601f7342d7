// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  CHANGED,
  CLOSED_QUESTION,
  CONTEST,
  RELEASED_AT,
  RESULT,
} from '#web/contest/given-result.fixture.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { nora } from '#web/course/signed-in.fixture.ts'
import { ResultScreen } from './result-screen.tsx'

standInForBrowser()
const server = pretendServer()

async function open(
  result: Partial<typeof RESULT> = {},
  contests: readonly (typeof CONTEST)[] = [],
) {
  server.answers('GET /api/me', nora('student'))
  server.answers('GET /api/attempts/:attempt/result', { ...RESULT, ...result })
  server.answers('GET /api/attempts/:attempt/contests', { contests })
  server.answers('GET /api/attempts/:attempt/tries', { isOpen: false, replies: [] })
  await openScreen('/attempts/a1/result', <ResultScreen attempt="a1" />)
  await screen.findByText(/^Begun/)
}

const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const contestIn = (name: string) =>
  within(screen.getByRole('article', { name })).getByRole('button', { name: 'Contest' })
const click = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element)
  })

const shut = () => expect(screen.queryByRole('dialog')).toBeNull()

describe('What a student gets back', () => {
  test('their own words come first, then what a person decided, what the observer read, what else could be said', async () => {
    await open()
    expect(headings().filter((text) => text !== '')).toEqual([
      'What was said, with the marker’s comments',
      'Levels, and what the marker says',
      'The observer’s reading',
      'Other ways to answer',
      'If you disagree',
    ])
    expect(
      screen.getByText(
        'Marked by a person; the observer’s reading is a proposal they saw only after entering their own.',
      ).tagName,
    ).toBe('P')
    const comments = screen.getByRole('complementary', { name: 'Comments on turn 4' })
    expect(comments.textContent).toBe('This was too quick. Wait for the feeling.Contest')
  })

  test('a level is a person’s; a skill that was not assessed is said and has no number', async () => {
    await open()
    expect(screen.getByText('Grade 40 of 100.').tagName).toBe('SPAN')
    const [empathy] = screen.getAllByRole('article', { name: 'Empathy' })
    expect(empathy?.textContent).toContain('Level 2 of 5 · Weak')
    expect(screen.getByRole('article', { name: 'Boundaries' }).textContent).toBe(
      'BoundariesNot assessedContest',
    )
  })

  test('a code stands with its words, its rule and how sure the observer is, under the observer’s name', async () => {
    await open()
    const codes = screen.getByRole('list', { name: 'The observer’s codes in turn 4' })
    expect(codes.textContent).toContain('Closed question · hindered')
    expect(codes.textContent).toContain('Are you all right?')
    expect(codes.textContent).toContain('The observer is sure of this')
    expect(codes.textContent).toContain('question.closed')
    expect(screen.getByRole('region', { name: 'The observer’s reading' }).textContent).toContain(
      'This is its reading, and no mark',
    )
  })

  test('what is not out yet is said with when it will be, and nothing stands in its place', async () => {
    await open({
      released: ['transcript'],
      marks: null,
      evidence: null,
      exemplars: null,
      releasedAt: null,
      contest: { until: null, isOpen: false, answerer: null },
      awaited: [
        { item: 'levels', until: 'marked', at: null },
        { item: 'evidence', until: 'by-hand', at: null },
        { item: 'exemplars', until: 'closed', at: RELEASED_AT },
      ],
    })
    expect(headings()).toEqual(['What was said', 'Still to come'])
    const coming = screen.getByRole('region', { name: 'Still to come' })
    expect([...coming.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'once a person has marked it and the marks are given back',
      'when your instructor gives it back',
      'after the exercise closes on Tue 3 Nov, 14:00 (Dublin)',
    ])
    expect(screen.queryByRole('button', { name: 'Contest' })).toBeNull()
  })

  test('an attempt that was stopped gives the words back and says that it does not count', async () => {
    await open({
      endedBy: 'stopped',
      released: ['transcript'],
      marks: null,
      evidence: null,
      exemplars: null,
      contest: { until: null, isOpen: false, answerer: null },
    })
    expect(headings()).toEqual(['What was said'])
    expect(screen.getByText(/Nothing of it was scored/).textContent).toContain(
      'does not count against you',
    )
  })

  test('who looked at it is told to whoever asks', async () => {
    await open()
    const asked = server.answers('GET /api/attempts/:attempt/record', {
      acts: [
        { at: RELEASED_AT, by: 'Mia Byrne', isMine: false, action: 'transcript.seen', facts: {} },
        { at: RELEASED_AT, by: 'Nora Quinn', isMine: true, action: 'attempt.started', facts: {} },
        {
          at: RELEASED_AT,
          by: null,
          isMine: false,
          action: 'item.released',
          facts: { item: 'levels' },
        },
      ],
    })
    const record = screen.getByText('Who looked at this').closest('details')
    expect(asked).toEqual([])
    if (record !== null) record.open = true
    await screen.findByText('read what was said', { exact: false })
    const acts = [...(record?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)
    expect(acts).toEqual([
      'Mia Byrne read what was said Tue 3 Nov, 14:00 (Dublin)',
      'You began the attempt Tue 3 Nov, 14:00 (Dublin)',
      'The server, or somebody whose account is deleted, gave back the levels Tue 3 Nov, 14:00 (Dublin)',
    ])
  })
})

describe('Contesting', () => {
  test('a level: who answers, until when and that it costs nothing are said before it is sent', async () => {
    await open()
    const sent = server.answers('POST /api/attempts/:attempt/contests', { contest: 'k1' })
    const [empathy] = screen.getAllByRole('article', { name: 'Empathy' })
    if (empathy === undefined) throw new Error('a level is given')
    await click(within(empathy).getByRole('button', { name: 'Contest' }))
    const dialog = screen.getByRole('dialog', { name: 'What do you not agree with?' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Ines Daly is to answer. Whoever marked it does not, while there is anybody else in the course.',
      'You can contest until Tue 17 Nov, 14:00 (Dublin).',
      'There is no penalty: it costs you nothing and is not held against you.',
      'Your words and the answer stay here, the same for you and for the course.',
    ])
    typeIn('Why?', ' I named the fear. ')
    server.answers('GET /api/attempts/:attempt/contests', { contests: [CONTEST] })
    await press('Send it')
    await waitFor(shut)
    expect(sent.map(({ body }) => body)).toEqual([
      { about: { kind: 'level', skill: 'empathy' }, reason: 'I named the fear.' },
    ])
    await screen.findByText('You contested this')
    expect(document.activeElement?.textContent).toBe('You contested this')
  })

  test('a code on words, or the sentence that explains it', async () => {
    await open()
    const sent = server.answers('POST /api/attempts/:attempt/contests', { contest: 'k1' })
    const codes = screen.getByRole('list', { name: 'The observer’s codes in turn 4' })
    const contest = within(codes).getByRole('button', { name: 'Contest' })
    await click(contest)
    typeIn('Why?', 'It was open.')
    await press('Send it')
    await waitFor(() => expect(sent.length).toBe(1))
    await waitFor(shut)
    await click(contest)
    fireEvent.click(screen.getByLabelText('The sentence “You asked for a yes or no.”'))
    typeIn('Why?', 'I did not.')
    await press('Send it')
    await waitFor(shut)
    const { start, end, explanation } = CLOSED_QUESTION
    expect(sent.map(({ body }) => body.about)).toEqual([
      { kind: 'code', index: 3, start, end },
      { kind: 'sentence', where: 'observer', index: 3, quote: explanation },
    ])
  })

  test('any sentence of a comment, as it stands there', async () => {
    await open()
    const sent = server.answers('POST /api/attempts/:attempt/contests', { contest: 'k1' })
    const comments = screen.getByRole('complementary', { name: 'Comments on turn 4' })
    await click(within(comments).getByRole('button', { name: 'Contest' }))
    fireEvent.click(screen.getByLabelText('“Wait for the feeling.”'))
    typeIn('Why?', 'I did wait.')
    await press('Send it')
    await waitFor(shut)
    expect(sent.map(({ body }) => body)).toEqual([
      {
        about: { kind: 'sentence', where: 'comment', index: 3, quote: 'Wait for the feeling.' },
        reason: 'I did wait.',
      },
    ])
  })

  test('without a reason nothing is sent, and the field says so', async () => {
    await open()
    const sent = server.answers('POST /api/attempts/:attempt/contests', { contest: 'k1' })
    await click(contestIn('Boundaries'))
    await press('Send it')
    expect(sent).toEqual([])
    expect(document.activeElement).toBe(screen.getByLabelText('Why?'))
    expect(screen.getByText('Say in a few words why.').tagName).toBe('P')
  })

  test('what was typed outlives a dialog that was shut, and a server that refused', async () => {
    await open()
    server.refuses('POST /api/attempts/:attempt/contests', 'window-over')
    await click(contestIn('Boundaries'))
    typeIn('Why?', 'I held it.')
    await press('Send it')
    await waitFor(() =>
      expect(alertText()).toEqual([
        'The time for this is over. Write to your instructor if something is still wrong.',
      ]),
    )
    await press('Not now')
    await click(contestIn('Boundaries'))
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why?').value).toBe('I held it.')
  })

  test('the thread stays with its answer, and what waits for one is not contested twice', async () => {
    await open({}, [CONTEST, { ...CHANGED, id: 'k0' }])
    const [empathy] = screen.getAllByRole('article', { name: 'Empathy' })
    expect(empathy?.textContent).toContain(
      'You contested this · Not answered yetYou contested this · Changed',
    )
    expect(empathy && within(empathy).queryByRole('button', { name: 'Contest' })).toBeNull()
    const [, answered] = screen.getAllByRole('article', { name: 'The level: Empathy' })
    expect(answered?.textContent).toContain(
      'Empathy: level 2 of 5, weak, now level 3 of 5, developing',
    )
    expect(answered?.textContent).toContain('You did, and it counts.')
  })

  test('after the window nothing can be contested, and it is said until when it could', async () => {
    await open({ contest: { ...RESULT.contest, isOpen: false } }, [CHANGED])
    expect(screen.queryByRole('button', { name: 'Contest' })).toBeNull()
    expect(screen.getByRole('region', { name: 'What you contested' }).textContent).toContain(
      'You could contest until Tue 17 Nov, 14:00 (Dublin).',
    )
  })

  test('while the mark is looked at again, its contests stay to be read', async () => {
    await open({ marks: null, evidence: null, contest: { ...RESULT.contest, isOpen: false } }, [
      CONTEST,
    ])
    expect(screen.getByRole('region', { name: 'What you contested' }).textContent).toContain(
      'The mark is being looked at again.',
    )
  })
})
