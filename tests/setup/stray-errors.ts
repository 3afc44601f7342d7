import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An error or warning that nobody expected fails the test in which it was written. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const stray = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(stray).toEqual([])
})
