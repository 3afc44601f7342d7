import { expect, test } from 'vitest'
import { MOST_TRIES, pauseMs } from './job-limits.ts'

test('Pauses double up to an hour, and together outlast three hours', () => {
  const pauses = Array.from({ length: MOST_TRIES - 1 }, (_, index) => pauseMs(index + 1) / 1000)
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600])
  expect(pauses.reduce((sum, pause) => sum + pause)).toBe(12_310)
})
