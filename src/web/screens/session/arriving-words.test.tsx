// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { Conversation } from './conversation.tsx'
import { stubResizeObserver } from './stub-resize-observer.fixture.ts'

beforeEach(stubResizeObserver)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const SPEECH = {
  ...{ line: null, cues: [], moment: null, fact: null, ending: null },
  spokenBy: 'embedded' as const,
}
const client = (index: number, says: string): TranscriptTurn => ({
  speaker: 'client',
  index,
  speech: { ...SPEECH, says, stage: 'looks up' },
})
const talk = (turns: readonly TranscriptTurn[], pace: number | null) => (
  <Conversation
    turns={turns}
    clientName="Sam"
    locale="en-GB"
    isThinking={false}
    isCovered={false}
    pace={pace}
  />
)
const FIRST = client(0, 'Hello.')
const SECOND = client(1, 'Fine. It was a day.')

/** The newest turn, said while the talk is shown at this pace. */
function newest(pace: number | null) {
  const { rerender } = render(talk([FIRST], pace))
  rerender(talk([FIRST, SECOND], pace))
  return screen.getAllByRole('listitem').at(-1)
}
const delays = () =>
  Array.from(document.querySelectorAll<HTMLElement>('.arriving > *'), (each) => [
    each.textContent,
    each.style.animationDelay,
  ])

describe('The words of a client', () => {
  test('arrive sentence by sentence at the pace of the client, all of them there from the start', () => {
    expect(newest(1.5)?.textContent).toContain('looks upFine. It was a day.')
    expect(delays()).toEqual([
      ['looks up', '450ms'],
      ['Fine. ', '666ms'],
      ['It was a day.', '828ms'],
    ])
  })

  test.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
    ['a press', () => fireEvent.pointerDown(document.body)],
  ])('are whole at %s', (_, hurry) => {
    newest(1)
    hurry()
    expect(delays()).toEqual([])
  })

  test('come at once where no pace is to be shown', () => {
    newest(null)
    expect(delays()).toEqual([])
  })

  test('that were there before come at once', () => {
    render(talk([FIRST, SECOND], 1.5))
    expect(delays()).toEqual([])
  })
})
