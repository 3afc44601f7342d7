import { expect, test } from 'vitest'
import { returnWords } from './return-words.ts'

test('A drill comes back in words of the calendar, not in hours', () => {
  const now = new Date(2026, 2, 4, 22, 0).getTime()
  const on = (day: number, hour = 9) => returnWords(new Date(2026, 2, day, hour).getTime(), now)
  expect([on(3), on(4, 23), on(5, 1), on(7), on(11), on(30)]).toEqual([
    'today',
    'today',
    'tomorrow',
    'on Saturday',
    'on 11 March',
    'on 30 March',
  ])
})
