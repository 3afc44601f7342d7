// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import { forgetPrivateWords, readPrivateWords } from '#web/session/private-words.ts'
import { isSupportWanted, supportCame } from '#web/support/wanted-support.ts'
import { Composer } from './composer.tsx'

afterEach(cleanup)
beforeEach(() => {
  stubDialog()
  forgetPrivateWords('s1')
})

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const type = (value: string) => fireEvent.change(box(), { target: { value } })
const press = (init: KeyboardEventInit) =>
  act(async () => {
    fireEvent.keyDown(box(), { key: 'Enter', ...init })
  })

const OWN = 'I want to kill myself.'

function compose({
  isTaken = true,
  isWaiting = false,
  lastSaid = null as string | null,
  onAboutSelf = () => {},
} = {}) {
  const sent: string[] = []
  render(
    <Composer
      session="s1"
      lastSaid={lastSaid}
      isWaiting={isWaiting}
      ownWords={{ speaksForSelf, onAboutSelf, whatFollows: 'The role-play pauses.' }}
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

describe('Words that may be about the student', () => {
  beforeEach(supportCame)
  const answer = (name: string) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }))
    })
  const question = () => screen.queryByRole('dialog', { name: 'Was that about you?' })

  test('are not sent before the student has said whose they are', async () => {
    const sent = compose()
    type(OWN)
    await press({})
    expect(question()).not.toBeNull()
    expect(question()?.textContent).toContain('The role-play pauses.')
    expect(sent).toEqual([])
    expect(box().value).toBe(OWN)
  })

  test('are sent nowhere and kept nowhere when they are; the role-play stops and the support card opens', async () => {
    let stopped = 0
    const sent = compose({ onAboutSelf: () => (stopped += 1) })
    type(OWN)
    await press({})
    await answer('It is about me')
    expect([sent, stopped, isSupportWanted()]).toEqual([[], 1, true])
    expect([box().value, readPrivateWords('s1', 'draft')]).toEqual(['', ''])
    expect(question()).toBeNull()
  })

  test('are said as usual when they are the counsellor’s, and not asked about again', async () => {
    const sent = compose()
    type(OWN)
    await press({})
    await answer('I said it as the counsellor')
    expect(question()).toBeNull()
    type(OWN)
    await press({})
    expect(question()).toBeNull()
    expect(sent).toEqual([OWN, OWN])
    expect(isSupportWanted()).toBe(false)
  })

  test('stay in the box when the student goes back to them, and are asked about when they are sent', async () => {
    const sent = compose()
    type(OWN)
    await press({})
    await answer('Back to my words')
    expect([question(), box().value]).toEqual([null, OWN])
    await press({})
    expect(question()).not.toBeNull()
    expect(sent).toEqual([])
  })

  test('are asked about once: other words of the kind are asked about anew', async () => {
    const sent = compose()
    type(OWN)
    await press({})
    await answer('I said it as the counsellor')
    type('I am suicidal.')
    await press({})
    expect(question()).not.toBeNull()
    expect(sent).toEqual([OWN])
  })
})
