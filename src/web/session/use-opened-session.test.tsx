// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { type Result, success } from '#lib/result.ts'
import type { OpenPractice, OpenProblem, Practice } from './practice.ts'
import { PracticeProvider } from './practice-context.tsx'
import { useOpenedSession } from './use-opened-session.ts'

afterEach(cleanup)

// The door only hands the session on; nothing of it is looked at here.
const room = { session: 's1' } as OpenPractice

/** A device on which opening takes as long as the test says. */
function device() {
  const opening = Promise.withResolvers<Result<OpenPractice, OpenProblem>>()
  let isHeld = false
  const practice = {
    open: async () => {
      const opened = await opening.promise
      isHeld = opened.ok
      return opened
    },
    leave: () => {
      isHeld = false
    },
    // The rest of it is not asked for at a door.
  } as unknown as Practice
  return { practice, isHeld: () => isHeld, arrives: () => opening.resolve(success(room)) }
}

const words = (door: ReturnType<typeof useOpenedSession>) => (door.opened ? 'open' : 'waiting')

const Door = () => <p>{words(useOpenedSession('s1'))}</p>

const visit = (practice: Practice) =>
  render(
    <PracticeProvider value={practice}>
      <Door />
    </PracticeProvider>,
  )

describe('A session on a screen', () => {
  test('is held while the screen is shown and let go of afterwards', async () => {
    const { practice, isHeld, arrives } = device()
    const { unmount, findByText } = visit(practice)
    arrives()
    await findByText('open')
    expect(isHeld()).toBe(true)
    unmount()
    expect(isHeld()).toBe(false)
  })

  test('that opens after the screen was left is let go of at once', async () => {
    const { practice, isHeld, arrives } = device()
    visit(practice).unmount()
    await act(async () => arrives())
    expect(isHeld()).toBe(false)
  })
})
