// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import { forgetPrivateWords, readPrivateWords } from '#web/session/private-words.ts'
import { isSupportWanted, supportCame } from '#web/support/wanted-support.ts'
import {
  ADVICE,
  AT_MOMENT,
  finishedSession,
  foldedOf,
  retryingOf,
} from './finished-session.fixture.ts'
import { TryAgainPress } from './try-again-press.tsx'

beforeEach(stubDialog)
afterEach(() => {
  cleanup()
  forgetPrivateWords('s')
})

const FEELING = 'That sounds exhausting, and lonely too.'
const EXEMPLAR = 'Keeping up "fine" for everybody sounds exhausting.'

interface RoomProps {
  readonly host: SessionHost
  readonly index: number
  readonly triesBefore: number
}

function Room({ host, index, triesBefore }: RoomProps) {
  useSyncExternalStore(host.subscribe, host.journal)
  return (
    <TryAgainPress
      index={index}
      reply={(index + 1) / 2}
      look="card"
      anotherWay={<button type="button">Another way</button>}
      retrying={retryingOf(host, triesBefore)}
    />
  )
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const open = (host: SessionHost, index = AT_MOMENT) => {
  render(<Room host={host} index={index} triesBefore={foldedOf(host).tries.length} />)
  press('Try again from here')
}
const script = () => within(screen.getByRole('log', { name: 'This try' }))
const says = async (words: string) => {
  const before = script().queryAllByText('You').length
  fireEvent.change(screen.getByRole('textbox', { name: 'Your reply' }), {
    target: { value: words },
  })
  fireEvent.submit(screen.getByRole('textbox', { name: 'Your reply' }))
  await vi.waitFor(() => expect(script().queryAllByText('You')).toHaveLength(before + 1))
}
const isThere = (name: string) => screen.queryByRole('button', { name }) !== null

describe('Try again from here', () => {
  test('goes back to what the client had said, and offers nothing but an own try', async () => {
    open(await finishedSession())
    expect(screen.getByRole('log').textContent).toBe(
      'SamEveryone asks and I say fine. It wears me out.',
    )
    expect(['Compare', 'Show exemplar', 'Another way'].map(isThere)).toEqual([false, false, false])
    expect(document.body.innerHTML).not.toContain('sounds exhausting')
  })

  test('the client reacts, and the try is kept while the session stays as it was', async () => {
    const host = await finishedSession()
    const before = foldedOf(host)
    open(host)
    await says(FEELING)
    await says('Okay.')
    const { tries } = foldedOf(host)
    expect(
      tries.map(({ branch, index, turns }) => [branch, index, turns.map(({ text }) => text)]),
    ).toEqual([[1, AT_MOMENT, [FEELING, 'Okay.']]])
    expect(foldedOf(host)).toEqual({ ...before, tries })
    expect(script().getAllByText('Sam')).toHaveLength(3)
  })

  test('both ways stand side by side: words, codes, numbers and what comes next', async () => {
    open(await finishedSession())
    await says(FEELING)
    press('Compare')
    const [first, second, ...more] = screen
      .getAllByRole('article')
      .map((article) => article.textContent)
    expect(more).toEqual([])
    expect(first).toContain(ADVICE)
    expect(first).toContain('Unasked advice')
    expect(first).toContain(FEELING)
    expect(first).toContain('After your new words, beside those of the session: ')
    expect(first).toContain('In the session Sam')
    expect(second).toContain('Okay.')
    expect(second).toContain('It does not go so far.')
    press('Compare')
    expect(screen.queryByRole('article')).toBeNull()
  })

  test('a try ends after three turns, hands the focus on, and another can be begun', async () => {
    open(await finishedSession())
    for (const words of [FEELING, 'Okay.', 'Take your time.']) {
      screen.getByRole('textbox').focus()
      await says(words)
    }
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'What next' }))
    press('New try')
    expect(script().queryAllByText('You')).toEqual([])
    await says('Mm.')
    expect(isThere('Try 2')).toBe(true)
    press('Try 1')
    expect(script().queryAllByText('You')).toHaveLength(3)
  })

  test('an exemplar can be seen on request once the student has tried', async () => {
    open(await finishedSession())
    await says(FEELING)
    expect(document.body.innerHTML).not.toContain('for everybody sounds')
    press('Show exemplar')
    await screen.findByRole('button', { name: 'Hide exemplar' })
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      `“${EXEMPLAR}”${minimalScenario.moments.flatMap(({ exemplars }) => exemplars).find(({ reply }) => reply === EXEMPLAR)?.why}`,
      expect.stringContaining('wearing you down'),
    ])
    expect(isThere('Another way')).toBe(true)
    press('Hide exemplar')
    expect(document.body.innerHTML).not.toContain('for everybody sounds')
  })

  test('on coming back, one try asks for another before an exemplar, two do not', async () => {
    const host = await finishedSession()
    open(host)
    await says(FEELING)
    cleanup()
    open(host)
    expect(isThere('Show exemplar')).toBe(false)
    press('New try')
    await says('Mm.')
    expect(isThere('Show exemplar')).toBe(true)
    cleanup()
    open(host)
    expect(isThere('Show exemplar')).toBe(true)
  })

  test('where nobody wrote an example, a try says so', async () => {
    open(await finishedSession(), 1)
    await says(FEELING)
    expect(isThere('Show exemplar')).toBe(false)
    expect(screen.getByText(/Nobody has written an example/).textContent).toBe(
      'Nobody has written an example for these very words; your own tries are what there is.',
    )
  })

  test('words about the student are sent nowhere: the trying stops, and support comes', async () => {
    const host = await finishedSession()
    open(host)
    const types = (value: string) => {
      fireEvent.change(screen.getByRole('textbox'), { target: { value } })
      press('Send')
    }
    types('I want to die.')
    press('Back to my words')
    expect(screen.getByDisplayValue('I want to die.')).toBe(screen.getByRole('textbox'))
    press('Send')
    press('It is about me')
    expect([screen.queryByRole('dialog'), isSupportWanted(), foldedOf(host).tries]).toEqual([
      null,
      true,
      [],
    ])
    supportCame()
    press('Try again from here')
    expect(screen.getByDisplayValue('')).toBe(screen.getByRole('textbox'))
    types('I want to die.')
    press('I said it as the counsellor')
    await vi.waitFor(() => expect(foldedOf(host).tries).toHaveLength(1))
  })

  test('what is typed outlives a reload, each reply by itself, until it is said', async () => {
    const host = await finishedSession()
    const types = (value: string) =>
      fireEvent.change(screen.getByRole('textbox'), { target: { value } })
    const reopened = (index: number) => {
      cleanup()
      open(host, index)
      return screen.getByRole<HTMLTextAreaElement>('textbox').value
    }
    open(host)
    types('That sounds')
    expect([reopened(3), reopened(AT_MOMENT)]).toEqual(['', 'That sounds'])
    await says(FEELING)
    expect([reopened(AT_MOMENT), readPrivateWords('s', 'tries')]).toEqual(['', ''])
  })

  test('what was typed stays where it could not be kept', async () => {
    const host = await finishedSession()
    const refusing: SessionHost = {
      ...host,
      retry: async () => ({ ok: false, failure: 'storage-full' }),
    }
    open(refusing)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: FEELING } })
    press('Send')
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    expect(screen.getByDisplayValue(FEELING)).toBe(screen.getByRole('textbox'))
  })
})
