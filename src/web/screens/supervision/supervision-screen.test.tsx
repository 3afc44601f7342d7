// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { debriefFixture } from '#web/screens/debrief/debrief.fixture.ts'
import { keepLookedWithin } from '#web/session/looked-within.ts'
import {
  allPrivateWords,
  forgetPrivateWords,
  writePrivateWords,
} from '#web/session/private-words.ts'
import { SupervisionScreen } from './supervision-screen.tsx'

beforeEach(() => {
  forgetPrivateWords('s1')
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = () =>
  render(<SupervisionScreen session="s1" debrief={debriefFixture} scenario={minimalScenario} />)

const sheet = () => screen.getByRole('region', { name: 'The sheet' })
const question = () => screen.getByRole('textbox', { name: 'Your question for supervision' })
const asked = () => within(sheet()).getByText(/\?$/u).textContent
const replies = () =>
  within(sheet())
    .getAllByRole('heading', { name: /^Reply/u })
    .map(({ textContent }) => textContent)

describe('The supervision sheet', () => {
  test('says whose it is and where it comes from', () => {
    open()
    expect(
      screen.getByText('It goes to nobody unless you send it. Nothing of it is scored.').tagName,
    ).toBe('P')
    expect(sheet().textContent).toContain('with Jordan (a simulated client)')
    expect(sheet().textContent).toContain('version 1.0.0')
    expect(sheet().textContent).toContain('“Observer” is a program')
  })

  test('begins with a question made from the reflection, and with two moments', () => {
    open()
    expect(asked()).toBe(
      'What I was trying to do: “Stay warm while saying no.” Where I would go back: “When I said at least.” I rated myself higher in boundaries than the observer did. What happened there between what I wanted and what I said to Jordan?',
    )
    expect(replies()).toEqual(['Reply 2: a door closed', 'Reply 3'])
  })

  test('keeps what the student makes of it, and gives the made question back on request', () => {
    open()
    fireEvent.change(question(), { target: { value: 'What was I afraid of?' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Second moment' }), {
      target: { value: '1' },
    })
    cleanup()
    open()
    expect([asked(), replies()]).toEqual([
      'What was I afraid of?',
      ['Reply 1', 'Reply 2: a door closed'],
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Start again from my reflection' }))
    expect(asked()).toContain('“Stay warm while saying no.”')
    expect(replies()).toEqual(['Reply 1', 'Reply 2: a door closed'])
  })

  test('lets go through the replies one by one, also past the one that is chosen already', () => {
    open()
    const first = screen.getByRole<HTMLSelectElement>('combobox', { name: 'First moment' })
    const second = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Second moment' })
    fireEvent.change(first, { target: { value: '5' } })
    expect([first.value, second.value]).toEqual(['5', '3'])
    fireEvent.change(first, { target: { value: '1' } })
    expect([first.value, second.value]).toEqual(['1', '3'])
    expect(replies()).toEqual(['Reply 1', 'Reply 2: a door closed'])
  })

  test('is among the words that are exported and deleted', () => {
    open()
    fireEvent.change(question(), { target: { value: 'Mine?' } })
    expect(allPrivateWords()).toEqual([
      {
        session: 's1',
        what: 'supervision',
        words: '{"moments":null,"question":"Mine?","hasWithin":false}',
      },
    ])
  })

  test('passes by what cannot be read of an earlier sheet', () => {
    writePrivateWords('s1', 'supervision', '{"question":7}')
    open()
    expect(asked()).toContain('What happened there')
  })

  test('has no place for what was noticed within where nothing was kept', () => {
    open()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('takes along what was noticed within only while the student ticks it', () => {
    keepLookedWithin('s1', { clientSaid: 'You get me.', feeling: 'rescue', words: 'strong' })
    writePrivateWords('s1', 'within-after', 'I slowed down.')
    open()
    const tick = screen.getByRole('checkbox', { name: 'Include what I noticed in myself' })
    expect(sheet().textContent).not.toContain('A pull to rescue')
    fireEvent.click(tick)
    expect(sheet().textContent).toContain('after “You get me.”A pull to rescue: strong')
    expect(sheet().textContent).toContain('I slowed down.')
    fireEvent.click(tick)
    expect(sheet().textContent).not.toContain('A pull to rescue')
  })

  test('sends nothing by itself; it can be printed, copied, and shared where the browser shares', () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    open()
    expect(screen.queryByRole('button', { name: 'Share …' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledTimes(1)
    cleanup()
    const share = vi.fn(async (_: ShareData) => {})
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
    open()
    expect(share).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Share …' }))
    expect(share.mock.calls.map(([{ title }]) => title)).toEqual(['Supervision sheet: The resit'])
  })
})
