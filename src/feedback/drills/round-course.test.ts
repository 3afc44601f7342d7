import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseOf, DIFFICULTIES, type RoundStep, roundAtStart } from './round-course.ts'

const MET: RoundStep = { is: 'tried', outcome: 'met' }
const NEARLY: RoundStep = { is: 'tried', outcome: 'nearly' }
const MISSED: RoundStep = { is: 'tried', outcome: 'missed' }
const TOO_MUCH: RoundStep = { is: 'too-much' }
const LEFT: RoundStep = { is: 'left' }

const anyStep = fc.constantFrom(MET, NEARLY, MISSED, TOO_MUCH, LEFT)
const anyStart = fc.constantFrom(...DIFFICULTIES)

describe('A round of a drill', () => {
  test('is over once the criterion was met twice in a row', () => {
    expect(courseOf('plain', [MET, MISSED, MET, MET])).toEqual({
      ...roundAtStart('plain'),
      tries: 4,
      short: 1,
      metInARow: 2,
      over: 'met',
    })
  })

  test('gets easier after two tries in a row that fall short, and no easier than easy', () => {
    const courses = [1, 2, 3, 4].map((count) =>
      courseOf(
        'harder',
        Array.from({ length: count }, () => NEARLY),
      ),
    )
    expect(courses.map(({ difficulty }) => difficulty)).toEqual([
      'harder',
      'plain',
      'plain',
      'easier',
    ])
    expect(courseOf('easier', [MISSED, MISSED, MISSED]).difficulty).toBe('easier')
  })

  test('gets easier where it is too much, and ends where it could get no easier', () => {
    expect(courseOf('plain', [TOO_MUCH])).toEqual({
      ...roundAtStart('easier'),
      wasEased: true,
    })
    expect(courseOf('plain', [TOO_MUCH, TOO_MUCH]).over).toBe('too-much')
  })

  test('that is over stays as it was, whatever comes after', () => {
    const over = courseOf('plain', [MET, MET])
    fc.assert(
      fc.property(fc.array(anyStep), (more) => {
        expect(courseOf('plain', [MET, MET, ...more])).toEqual(over)
      }),
    )
  })

  test('always ends with two replies that meet it, whatever came before', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyStep), (start, before) => {
        expect(courseOf(start, [...before, MET, MET]).over).not.toBeNull()
      }),
    )
  })

  test('never gets harder, and counts no more tries than there were', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyStep), (start, steps) => {
        const { difficulty, tries, short } = courseOf(start, steps)
        expect(DIFFICULTIES.indexOf(difficulty)).toBeLessThanOrEqual(DIFFICULTIES.indexOf(start))
        expect(tries).toBeLessThanOrEqual(steps.length)
        expect(short).toBeLessThanOrEqual(tries)
      }),
    )
  })
})
