import { expect, test } from 'vitest'
import { QUEUED } from './marking.fixture.ts'
import type { QueuedAttempt } from './marking-view.ts'
import { nextToMark } from './next-to-mark.ts'

const line = (attempt: string, more: Partial<QueuedAttempt>): QueuedAttempt => ({
  ...QUEUED,
  attempt,
  ...more,
})

test.each<[string, readonly QueuedAttempt[], string | null]>([
  ['what was begun', [line('a', {}), line('b', { markingState: 'in-marking' })], 'b'],
  ['what nobody else is at', [line('a', { atWork: ['Max'] }), line('b', {})], 'b'],
  ['a second mark', [line('a', { part: null }), line('b', { part: 'second' })], 'b'],
  ['what another is at, before nothing', [line('a', { atWork: ['Max'] })], 'a'],
  ['nothing', [line('a', { part: null, markingState: 'released' })], null],
])('whoever goes on with marking is given %s', (_, attempts, next) => {
  expect(nextToMark(attempts)?.attempt ?? null).toBe(next)
})
