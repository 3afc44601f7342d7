import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

describe('Labels at the ends of the lines', () => {
  test('stay where they are when they have room', () => {
    expect(spreadLabels([80, 20], 10)).toEqual([80, 20])
  })

  test('move apart where two lines end together, and up where the drawing ends', () => {
    expect(spreadLabels([98, 97], 10)).toEqual([100, 90])
  })

  test('never lie on each other and never leave the drawing', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(wanted, (tops) => {
        const placed = spreadLabels(tops, 10).toSorted((a, b) => a - b)
        expect(placed.every((top) => top >= 0 && top <= 100)).toBe(true)
        expect(placed.slice(1).every((top, nth) => top - (placed[nth] ?? 0) >= 10)).toBe(true)
      }),
    )
  })
})
