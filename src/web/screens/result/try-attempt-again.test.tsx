// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import { CLOSED_QUESTION, RESULT } from '#web/contest/given-result.fixture.ts'
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

type RetriedReply = Answered<'GET /api/attempts/:attempt/replies/:reply/tries'>

const TRIES = '/api/attempts/:attempt/replies/:reply/tries' as const
const NUMBERS = { bond: 30, open: 20, arousal: 40, discord: 10, hope: 30, goal: 30, frame: 80 }
const FEELING = 'The resit weighs on you.'
const ANSWER = { says: 'It does. Every day.', stage: null }

const BEFORE: RetriedReply = {
  reply: 3,
  answered: { says: 'It is the resit.', stage: null },
  tries: [],
  exemplars: 'after-a-try',
}

const tried = (...texts: readonly string[]): RetriedReply => ({
  ...BEFORE,
  tries: [
    {
      try: 1,
      turns: texts.map((text) => ({ text, ...ANSWER })),
      standing: 'open',
      compared: [
        {
          turn: 1,
          session: {
            text: 'Are you all right? It will pass.',
            notes: [{ ...CLOSED_QUESTION }],
            effect: null,
            before: NUMBERS,
            after: NUMBERS,
            answer: null,
          },
          retry: {
            text: FEELING,
            notes: [],
            effect: 'This reply moved it: trust +6, because you named the weight.',
            before: NUMBERS,
            after: { ...NUMBERS, bond: 36 },
            answer: ANSWER,
          },
          differences: [{ sentence: 'Only in your words of the session: Closed question.' }],
        },
      ],
    },
  ],
  exemplars: 'ready',
})

async function open({ isOpen = true, tries = 0 } = {}) {
  server.answers('GET /api/me', nora('student'))
  server.answers('GET /api/attempts/:attempt/result', RESULT)
  server.answers('GET /api/attempts/:attempt/contests', { contests: [] })
  server.answers('GET /api/attempts/:attempt/tries', {
    isOpen,
    replies: tries === 0 ? [] : [{ reply: 3, tries }],
  })
  await openScreen('/attempts/a1/result', <ResultScreen attempt="a1" />)
  await screen.findByText(/^Begun/)
}

/** The way back beside the words that Sam’s examples were written for. */
async function goBack() {
  const ways = within(screen.getByRole('region', { name: 'Other ways to answer' }))
  await act(async () => {
    fireEvent.click(ways.getByRole('button', { name: 'Try again from here' }))
  })
  await screen.findByLabelText('Your reply')
}

const script = () => screen.getByRole('log', { name: 'This try' }).textContent

describe('Trying a reply of an attempt again', () => {
  test('is offered at each reply of one’s own, and where others’ ways were written', async () => {
    await open({ tries: 2 })
    server.answers(`GET ${TRIES}`, { ...BEFORE, reply: 1 })
    const own = within(screen.getByRole('region', { name: /^What was said/ }))
    expect([
      own.getAllByRole('button', { name: 'Try again from here' }).length,
      own.getByText('2 tries are kept.').tagName,
    ]).toEqual([2, 'P'])
    await act(async () => {
      fireEvent.click(own.getAllByRole('button', { name: 'Try again from here' })[0] as HTMLElement)
    })
    expect(screen.getByRole('dialog', { name: 'Again from your turn 2' }).tagName).toBe('DIALOG')
  })

  test('is not offered while the reading is not given back, and it is said when it will be', async () => {
    await open({ isOpen: false })
    expect(screen.queryByRole('button', { name: 'Try again from here' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Other ways to answer' }).textContent).toContain(
      'They can be shown after a try of your own',
    )
  })

  test('the client answers, and both ways stand side by side', async () => {
    await open()
    server.answers(`GET ${TRIES}`, BEFORE)
    const sent = server.answers(`POST ${TRIES}`, tried(FEELING))
    await goBack()
    expect(script()).toBe('SamIt is the resit.')
    typeIn('Your reply', FEELING)
    await press('Send')
    await waitFor(() => expect(script()).toBe(`SamIt is the resit.You${FEELING}Sam${ANSWER.says}`))
    expect(sent).toEqual([
      { params: { attempt: 'a1', reply: '3' }, body: { try: 1, turn: 1, text: FEELING } },
    ])
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe('')
    await press('Compare')
    const [first] = within(screen.getByRole('region', { name: 'Both ways' })).getAllByRole(
      'article',
    )
    expect(first?.textContent).toContain('1Closed question · hindered')
    expect(first?.textContent).toContain('trust +6')
    expect(first?.textContent).toContain('Only in your words of the session: Closed question.')
    expect(first?.textContent).toContain('30 → 36')
  })

  test('what was typed stays where the line drops, is sent to the same place again, and outlives a reload', async () => {
    await open()
    server.answers(`GET ${TRIES}`, BEFORE)
    server.isGone(`POST ${TRIES}`)
    await goBack()
    typeIn('Your reply', FEELING)
    await press('Send')
    await waitFor(() => expect(alertText().join()).toContain('What you typed is still here.'))
    cleanup()
    // The words had arrived: the server holds them, and only its answer was lost.
    server.answers(`GET ${TRIES}`, BEFORE)
    await open()
    await goBack()
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe(FEELING)
    await press('Send')
    await waitFor(() => expect(alertText().join()).toContain('What you typed is still here.'))
    const sent = server.answers(`POST ${TRIES}`, tried(FEELING))
    await press('Send')
    await waitFor(() => expect(script()).toContain(ANSWER.says))
    expect(sent.map(({ body }) => body)).toEqual([{ try: 1, turn: 1, text: FEELING }])
  })

  test('two tabs at one try are told of each other', async () => {
    await open()
    server.answers(`GET ${TRIES}`, BEFORE)
    await goBack()
    server.refuses(`POST ${TRIES}`, 'turn-taken')
    server.answers(`GET ${TRIES}`, tried('Mm.'))
    typeIn('Your reply', FEELING)
    await press('Send')
    await waitFor(() => expect(alertText().join()).toContain('This try went on in another tab.'))
    await screen.findByRole('button', { name: 'Try 1' })
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe(FEELING)
  })

  test('an exemplar comes after a try, when it is asked for', async () => {
    await open()
    server.answers(`GET ${TRIES}`, BEFORE)
    server.answers(`POST ${TRIES}`, tried(FEELING))
    const asked = server.answers('GET /api/attempts/:attempt/replies/:reply/exemplars', {
      exemplars: [{ reply: 'It weighs on you.', why: 'Stays with the feeling.' }],
    })
    await goBack()
    expect(screen.queryByRole('button', { name: 'Show exemplar' })).toBeNull()
    typeIn('Your reply', FEELING)
    await press('Send')
    await screen.findByRole('button', { name: 'Show exemplar' })
    expect(asked).toEqual([])
    await press('Show exemplar')
    expect((await screen.findByText('“It weighs on you.”')).tagName).toBe('P')
  })
})
