import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timePercentFrom } from './time-percent.ts'

describe('Time percent', () => {
  test.each([
    ['1', 100],
    ['1.25', 125],
    ['1,25', 125],
    ['1.5x', 150],
    ['2 X', 200],
    ['1.1×', 110],
    ['1.15', 115],
    ['125 %', 125],
    ['125%', 125],
    [' 150 ', 150],
    ['500', 500],
    ['5', 500],
  ])('"%s" is %i percent', (text, percent) => {
    expect(timePercentFrom(text)).toBe(percent)
  })

  test.each([
    '',
    '0.5',
    '25 %',
    '99',
    '50',
    '6',
    '501',
    '1.255',
    '125.5 %',
    '1.25 %',
    'double',
    '+25 %',
    '-1',
    '1e2',
  ])('"%s" says no time', (text) => {
    expect(timePercentFrom(text)).toBeNull()
  })

  test('every whole percent from 100 to 500 is read back, as a percentage and as a multiplier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), (percent) => {
        expect([timePercentFrom(`${percent} %`), timePercentFrom(`${percent / 100}x`)]).toEqual([
          percent,
          percent,
        ])
      }),
    )
  })
})
