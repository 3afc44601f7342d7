// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetPrivateWords } from '#web/session/private-words.ts'
import { Composer } from './composer.tsx'

afterEach(cleanup)
beforeEach(() => forgetPrivateWords('s1'))

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const type = (value: string) => fireEvent.change(box(), { target: { value } })
const press = (init: KeyboardEventInit) =>
  act(async () => {
    fireEvent.keyDown(box(), { key: 'Enter', ...init })
  })

function compose({ isTaken = true, isWaiting = false, lastSaid = null as string | null } = {}) {
  const sent: string[] = []
  render(
    <Composer
      session="s1"
      lastSaid={lastSaid}
      isWaiting={isWaiting}
      onSend={async (text) => {
        sent.push(text)
        return isTaken
      }}
    >
      {null}
    </Composer>,
  )
  return sent
}

describe('Composer', () => {
  test('Enter sends, and the box is empty for the next reply and keeps the focus', async () => {
    const sent = compose()
    type('That sounds lonely.')
    await press({})
    expect(sent).toEqual(['That sounds lonely.'])
    expect(box().value).toBe('')
    expect(document.activeElement).toBe(box())
  })

  test('Shift Enter and an Enter that belongs to an input method do not send', async () => {
    const sent = compose()
    type('さび')
    await press({ shiftKey: true })
    await press({ isComposing: true })
    expect(sent).toEqual([])
  })

  test('nothing is sent while the client has the word, and the words stay', async () => {
    const sent = compose({ isWaiting: true })
    type('One more thing')
    await press({})
    expect(sent).toEqual([])
    expect(box().value).toBe('One more thing')
  })

  test('blank words are not sent', async () => {
    const sent = compose()
    type('  \n ')
    await press({})
    expect(sent).toEqual([])
  })

  test('words that could not be kept stay in the box', async () => {
    compose({ isTaken: false })
    type('That sounds lonely.')
    await press({})
    expect(box().value).toBe('That sounds lonely.')
  })

  test('a half-typed reply outlives the page', () => {
    compose()
    type('I was wonde')
    cleanup()
    compose()
    expect(box().value).toBe('I was wonde')
  })

  test('where the browser refuses to keep anything, a half-typed reply still outlives a pause', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    compose()
    type('I was wonde')
    cleanup()
    compose()
    expect(box().value).toBe('I was wonde')
  })

  test('a reply that was kept just as the page closed is not offered a second time', () => {
    compose()
    type('That sounds lonely.')
    cleanup()
    compose({ lastSaid: 'That sounds lonely.' })
    expect(box().value).toBe('')
  })
})
