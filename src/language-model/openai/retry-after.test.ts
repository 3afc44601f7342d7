import { expect, test } from 'vitest'
import { retryAfterSeconds } from './retry-after.ts'

const NOW = Date.UTC(2026, 0, 5, 10, 0, 0)

test.each([
  [{ 'retry-after': '120' }, 120],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.2' }, 2],
  [{ 'retry-after': 'Mon, 05 Jan 2026 10:00:30 GMT' }, 30],
  [{ 'retry-after': 'Mon, 05 Jan 2026 09:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '1500', 'retry-after': '60' }, 2],
  [{ 'retry-after': '-5' }, null],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after': '' }, null],
  [{}, null],
])('%j means %s seconds', (headers, seconds) => {
  expect(retryAfterSeconds(new Headers(headers as Record<string, string>), NOW)).toBe(seconds)
})
