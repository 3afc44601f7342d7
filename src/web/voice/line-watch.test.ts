import { describe, expect, test } from 'vitest'
import { LONGEST_SILENCE_MS, LONGEST_TURN_MS, watchLine } from './line-watch.ts'

/** A clock that stands until it is moved. */
function standingClock() {
  let now = 0
  let timers: readonly { readonly at: number; readonly then: () => void }[] = []
  return {
    after: (ms: number, then: () => void) => {
      const timer = { at: now + ms, then }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    passes: (ms: number) => {
      now += ms
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter((each) => !due.includes(each))
      for (const { then } of due) then()
    },
  }
}

function line() {
  const clock = standingClock()
  const hungUp: true[] = []
  const watch = watchLine(clock.after, () => void hungUp.push(true))
  return { watch, passes: clock.passes, isHungUp: () => hungUp.length > 0 }
}

describe('The watch over a line', () => {
  test('hangs up once nothing has come for the longest silence', () => {
    const { passes, isHungUp } = line()
    passes(LONGEST_SILENCE_MS - 1)
    expect(isHungUp()).toBe(false)
    passes(1)
    expect(isHungUp()).toBe(true)
  })

  test('begins to count anew with every sign of life', () => {
    const { watch, passes, isHungUp } = line()
    passes(LONGEST_SILENCE_MS - 1)
    watch.signOfLife()
    passes(LONGEST_SILENCE_MS - 1)
    expect(isHungUp()).toBe(false)
    passes(1)
    expect(isHungUp()).toBe(true)
  })

  test('hangs up on a line that only ever shows signs of life', () => {
    const { watch, passes, isHungUp } = line()
    for (let ms = 0; ms < LONGEST_TURN_MS - 1000; ms += 1000) {
      passes(1000)
      watch.signOfLife()
    }
    expect(isHungUp()).toBe(false)
    passes(1000)
    expect(isHungUp()).toBe(true)
  })

  test('hangs up no more once it is stopped', () => {
    const { watch, passes, isHungUp } = line()
    watch.stop()
    passes(LONGEST_TURN_MS)
    expect(isHungUp()).toBe(false)
  })
})
