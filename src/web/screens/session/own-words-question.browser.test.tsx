import '#web/design/theme.css'
import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { forgetPrivateWords } from '#web/session/private-words.ts'
import { SupportButton } from '#web/support/support-button.tsx'
import { Composer } from './composer.tsx'

afterEach(() => {
  cleanup()
  forgetPrivateWords('s1')
})

function Room({ sent }: { readonly sent: string[] }) {
  const [isPaused, setPaused] = useState(false)
  return (
    <>
      <SupportButton />
      {isPaused ? (
        <p>Paused</p>
      ) : (
        <Composer
          session="s1"
          lastSaid={null}
          isWaiting={false}
          ownWords={{
            speaksForSelf,
            onAboutSelf: () => setPaused(true),
            whatFollows: 'The role-play pauses.',
          }}
          onSend={async (text) => {
            sent.push(text)
            return true
          }}
        >
          {null}
        </Composer>
      )}
    </>
  )
}

const focused = () => document.activeElement?.textContent
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const press = (keys: string) => act(() => userEvent.keyboard(keys))

test('the question takes the focus and keeps it, and gives it back to the words when it is left by Escape', async () => {
  const sent: string[] = []
  render(<Room sent={sent} />)
  await press('I am suicidal.{Enter}')
  expect(focused()).toBe('Was that about you?')
  await press('{Tab}')
  expect(focused()).toBe('It is about me')
  await press('{Escape}')
  expect(document.activeElement).toBe(box())
  expect([box().value, sent]).toEqual(['I am suicidal.', []])
})

test('by keys alone the words are said as the counsellor’s, and the box has the focus again', async () => {
  const sent: string[] = []
  render(<Room sent={sent} />)
  await press('I am suicidal.{Enter}')
  await press('{Tab}{Tab}{Enter}')
  expect(document.activeElement).toBe(box())
  expect([box().value, sent]).toEqual(['', ['I am suicidal.']])
})

test('when it was about the student the support card has the focus, and leaves it at its button', async () => {
  const sent: string[] = []
  render(<Room sent={sent} />)
  await press('I am suicidal.{Enter}')
  await press('{Tab}{Enter}')
  expect(focused()).toBe('Support for you')
  await press('{Escape}')
  await expect.poll(focused).toBe('Support')
  expect([screen.queryByText('Paused')?.textContent, sent]).toEqual(['Paused', []])
})
