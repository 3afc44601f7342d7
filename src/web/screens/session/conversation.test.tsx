// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Conversation } from './conversation.tsx'
import { stubResizeObserver } from './stub-resize-observer.fixture.ts'

beforeEach(() => {
  vi.useFakeTimers()
  stubResizeObserver()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const conversation = (isThinking: boolean) => (
  <Conversation
    turns={[]}
    clientName="Sam"
    locale="en-GB"
    isThinking={isThinking}
    isCovered={false}
  />
)

const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms))
const announced = () => screen.getByRole('status').textContent

describe('What a screen reader hears of the conversation', () => {
  test('an answer that comes at once is not announced as thinking', async () => {
    const { rerender } = render(conversation(true))
    await wait(100)
    expect(announced()).toBe('')
    rerender(conversation(false))
    await wait(5000)
    expect(announced()).toBe('')
  })

  test('an answer that takes its time is', async () => {
    const { rerender } = render(conversation(true))
    await wait(1000)
    expect(announced()).toBe('Sam is thinking')
    rerender(conversation(false))
    expect(announced()).toBe('')
    rerender(conversation(true))
    expect(announced()).toBe('')
  })
})
