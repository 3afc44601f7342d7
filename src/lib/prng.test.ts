import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw, seedFrom } from './prng.ts'

describe('Seeded randomness', () => {
  test('the same state always draws the same value and the same next state', () => {
    fc.assert(
      fc.property(fc.integer(), (state) => {
        expect(draw(state)).toEqual(draw(state))
      }),
    )
  })

  test('a value lies from 0 up to, not including, 1', () => {
    fc.assert(
      fc.property(fc.integer(), (state) => {
        const { value, state: next } = draw(state)
        expect([value >= 0, value < 1, Number.isInteger(next), next >= 0]).toEqual([
          true,
          true,
          true,
          true,
        ])
      }),
    )
  })

  test('ten thousand draws fill ten equal parts evenly, each within 8 % of its share', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    let state = seedFrom('evenly')
    for (let i = 0; i < 10_000; i++) {
      const next = draw(state)
      state = next.state
      counts[Math.floor(next.value * 10)]! += 1
    }
    expect(counts.filter((count) => count < 920 || count > 1080)).toEqual([])
  })

  test('a seed from text is a 32-bit number and tells texts apart', () => {
    expect([seedFrom(''), seedFrom('a'), seedFrom('b')]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xe70c2de5,
    ])
  })
})
