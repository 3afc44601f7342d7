import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf, curveFrom, levelAt, showLevel, weakest } from './level.ts'

const RISING = { worst: 0, band2: 0.2, band3: 0.45, band4: 0.65, band5: 0.8, best: 1 }
const FALLING = { worst: 1, band2: 0.4, band3: 0.2, band4: 0.1, band5: 0.05, best: 0 }

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('a band begins exactly at its published cut-off', () => {
  const curve = curveFrom(RISING)
  const bands = [0, 0.199, 0.2, 0.449, 0.45, 0.649, 0.65, 0.799, 0.8, 1].map((value) =>
    bandOf(levelAt(curve, value)),
  )
  expect(bands).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
})

test('where less is better the cut-offs belong to the better band', () => {
  const curve = curveFrom(FALLING)
  const bands = [1, 0.41, 0.4, 0.21, 0.2, 0.11, 0.1, 0.051, 0.05, 0].map((value) =>
    bandOf(levelAt(curve, value)),
  )
  expect(bands).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
})

test('a level stays between 1 and 5, rises with the behaviour, and never jumps', () => {
  const curve = curveFrom(RISING)
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      const rise = levelAt(curve, high) - levelAt(curve, low)
      const steepest = 1 / 0.15
      return rise >= 0 && rise <= (high - low) * steepest + 1e-9 && levelAt(curve, high) <= 5
    }),
  )
})

test('beyond the ends of a curve the level is that of the end', () => {
  expect([levelAt(curveFrom(RISING), -3), levelAt(curveFrom(RISING), 7)]).toEqual([1, 5])
})

test('the weakest criterion decides', () => {
  expect(weakest([4.2, 3.1, 5])).toBe(3.1)
})

test('a level is shown cut, so that it never reads as the band above', () => {
  expect([3.499, 3.5, 4.96, 2.4].map(showLevel)).toEqual(['3.4', '3.5', '4.9', '2.4'])
})

test('a level that is no number is a mistake of the program', () => {
  expect(() => levelAt(curveFrom(RISING), Number.NaN)).toThrow('a level needs a number, not NaN')
})
