import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTimeZone, wallTime, zonedMoment } from './zoned-moment.ts'

describe('The moment that a clock in a time zone shows', () => {
  test.each([
    ['2026-11-03T14:00', 'Europe/Dublin', Date.UTC(2026, 10, 3, 14)],
    ['2026-07-03T14:00', 'Europe/Dublin', Date.UTC(2026, 6, 3, 13)],
    ['2026-07-03T14:00', 'America/St_Johns', Date.UTC(2026, 6, 3, 16, 30)],
    ['2026-12-31T23:59', 'Pacific/Kiritimati', Date.UTC(2026, 11, 31, 9, 59)],
  ])('%s in %s', (wall, timeZone, at) => {
    expect(zonedMoment(wall, timeZone)).toEqual({ at, doubt: null })
    expect(wallTime(at, timeZone)).toBe(wall)
  })

  test('an hour that the clocks skip is named, and the moment after the leap is meant', () => {
    const moment = zonedMoment('2026-03-29T01:30', 'Europe/Dublin')
    expect(moment).toEqual({ at: Date.UTC(2026, 2, 29, 1, 30), doubt: 'skipped' })
    expect(wallTime(moment?.at ?? 0, 'Europe/Dublin')).toBe('2026-03-29T02:30')
  })

  test('of an hour that comes twice the later is meant', () => {
    expect(zonedMoment('2026-10-25T01:30', 'Europe/Dublin')).toEqual({
      at: Date.UTC(2026, 9, 25, 1, 30),
      doubt: 'twice',
    })
  })

  test.each(['', 'soon', '2026-11-03', '2026-13-03T14:00'])('“%s” is no time', (wall) => {
    expect(zonedMoment(wall, 'Europe/Dublin')).toBeNull()
  })

  test('what the clocks show leads back to the moment, but for the first of two equal hours', () => {
    const zones = ['Europe/Dublin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
    const minutes = fc.integer({ min: 26_000_000, max: 32_000_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = minute * 60_000
        const back = zonedMoment(wallTime(at, zone), zone)
        expect(back?.doubt === 'twice' ? wallTime(back.at, zone) : back?.at).toBe(
          back?.doubt === 'twice' ? wallTime(at, zone) : at,
        )
      }),
    )
  })

  test('a time zone is known by its name', () => {
    expect(['Europe/Dublin', 'UTC', 'Atlantis/Centre', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
