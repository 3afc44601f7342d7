// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { MOST_BYTES } from './file-text.ts'
import { observeTranscript } from './observe-transcript.ts'
import { ReviewScreen } from './review-screen.tsx'

// The observer reads its data before the clock of any test runs, as the page brings it before a student needs it.
beforeAll(async () => {
  await observeTranscript(
    [
      { speaker: 'client', text: 'I feel so guilty.' },
      { speaker: 'trainee', text: 'Guilty. What is that like?' },
    ],
    { signal: new AbortController().signal, onProgress: () => {} },
  )
})

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  Element.prototype.scrollIntoView = () => {}
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const TALK = `Maria: I feel so guilty about my mum.
Sam: Guilty, and torn. What is that like?
Tutor: Louder, please.
Maria: Awful.
Sam: Awful how?`

const box = () => screen.getByLabelText<HTMLTextAreaElement>('Transcript')
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** Reading is work, and takes a busy machine more than the second that is usual for what is only drawn. */
const shown = () =>
  screen.findByRole('heading', { name: 'What each reply did' }, { timeout: 4_000 })
const role = (name: 'Client' | 'Trainee') => screen.getByLabelText<HTMLSelectElement>(name)
const choose = (...files: readonly File[]) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files } })
  })

async function readsIt(text: string) {
  render(<ReviewScreen />)
  type(text)
  press('Read it')
  await shown()
}

describe('Reading a transcript', () => {
  test('each reply stands with what it did, each opening with what it called for, and the focus is on the heading', async () => {
    await readsIt(TALK)
    await waitFor(async () => expect(document.activeElement).toBe(await shown()))
    const notes = screen.getByRole('complementary', { name: 'Notes on reply 1' })
    expect(notes.textContent).toContain('Open question')
    expect(
      screen.getByRole('complementary', { name: 'What turn 1 called for' }).textContent,
    ).toContain('A feeling showed')
    expect(screen.getByText('guilty').tagName).toBe('MARK')
    expect(
      within(screen.getByRole('region', { name: 'Skills' })).getByRole('article', {
        name: 'Empathy',
      }).textContent,
    ).toContain('Not assessed')
  })

  test('the same as a table has a row a turn', async () => {
    await readsIt(TALK)
    press('Table')
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      'Turn',
      '1',
      '2',
      '3',
      '4',
    ])
  })

  test('who is who is guessed, who else speaks is left out and said so, and swapping reads it anew', async () => {
    await readsIt(TALK)
    expect([role('Client').value, role('Trainee').value]).toEqual(['maria', 'sam'])
    const who = screen.getByRole('region', { name: 'Who is who' })
    expect(who.textContent).toContain('Tutorleft out · 1 turn')
    expect(who.textContent).toContain('One piece of the text was left out')
    press('Swap')
    await screen.findByText(/replies by Maria to Sam/)
    expect([role('Client').value, role('Trainee').value]).toEqual(['sam', 'maria'])
  })

  test('whoever takes the other’s role gives it their own', async () => {
    await readsIt(TALK)
    fireEvent.change(role('Client'), { target: { value: 'sam' } })
    await screen.findByText(/replies by Maria to Sam/)
    fireEvent.change(role('Client'), { target: { value: 'tutor' } })
    await screen.findByText(/replies by Maria to Tutor/)
  })

  test('of several conversations one is chosen, and lines that are none are named', async () => {
    const turns = [
      { speaker: 'client', text: 'Hi.' },
      { speaker: 'trainee', text: 'What brings you?' },
    ]
    await readsIt(
      `${JSON.stringify({ id: 'a', turns })}\n{}\n${JSON.stringify({ id: 'b', turns: [...turns, ...turns] })}`,
    )
    expect(screen.getByText(/Line 2:/)).not.toBeNull()
    fireEvent.change(screen.getByLabelText('Conversation'), { target: { value: '1' } })
    await screen.findByText(/2 replies by trainee to client/)
  })

  test('a long one is shown a hundred turns at a time', async () => {
    await readsIt(
      Array.from({ length: 250 }, (_, at) => (at % 2 ? `T: Why ${at}?` : `C: Day ${at}.`)).join(
        '\n',
      ),
    )
    expect(screen.getAllByText('Turns 1 to 100 of 250')).toHaveLength(2)
    fireEvent.click(screen.getAllByRole('button', { name: 'Later' })[0]!)
    expect(screen.getAllByText('Turns 101 to 200 of 250')).toHaveLength(2)
    expect(document.activeElement?.id).toBe('turn-101')
  })
})

describe('Nothing is lost', () => {
  test.each([
    ['no names', 'hello there', 'Nothing here says who is speaking'],
    ['one speaker', 'Ana: Hi.\nAna: Anyone?', 'Only one person speaks here: Ana'],
    ['times only', '0:01\n0:02', 'times here and no words'],
    ['nothing', ' ', 'no words here yet'],
  ])('%s is told, and the text stays', (_, text, words) => {
    render(<ReviewScreen />)
    type(text)
    press('Read it')
    expect(screen.getByRole('alert').textContent).toContain(words)
    expect(box().value).toBe(text)
  })

  test('the text outlives the page until it is cleared', () => {
    render(<ReviewScreen />)
    type(TALK)
    cleanup()
    render(<ReviewScreen />)
    expect(box().value).toBe(TALK)
    press('Clear')
    cleanup()
    render(<ReviewScreen />)
    expect(box().value).toBe('')
  })

  test('a browser that keeps nothing is told of', () => {
    const keep = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    render(<ReviewScreen />)
    type(TALK)
    expect(screen.getByText(/would not keep the text/)).not.toBeNull()
    keep.mockRestore()
    type('')
  })

  test('a file takes the place of the text, which can be put back', async () => {
    render(<ReviewScreen />)
    type('my own words')
    await choose(new File(['Ana: Hi.\nTom: Hello?'], 'talk.txt'))
    expect(box().value).toBe('Ana: Hi.\nTom: Hello?')
    press('Put back what was there')
    expect(box().value).toBe('my own words')
  })

  test.each([
    ['of other bytes', new File([Uint8Array.from([0, 1, 2, 255])], 'talk.mp3'), 'holds no text'],
    ['too large', new File([new Uint8Array(MOST_BYTES + 1)], 'talk.txt'), 'more than 4 MB'],
  ])('a file %s is refused, and the text stays', async (_, file, words) => {
    render(<ReviewScreen />)
    type('my own words')
    await choose(file)
    expect(screen.getByRole('alert').textContent).toContain(words)
    expect(box().value).toBe('my own words')
  })
})
