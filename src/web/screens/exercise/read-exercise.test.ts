import { describe, expect, test } from 'vitest'
import { exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import { exerciseFields, newExerciseSettings } from './exercise-fields.ts'
import { readExercise } from './read-exercise.ts'

const NEW = newExerciseSettings('Europe/Dublin')
const WHOLE = { ...exerciseFields({ ...NEW, title: 'Intake' }, 'e01') }
const problemsOf = (changes: Partial<typeof WHOLE>) =>
  readExercise({ ...WHOLE, ...changes }).problems

describe('The form of an exercise', () => {
  test('of a new one stands as the table of settings has it where nothing is said', () => {
    const asSet = exerciseSettingsSchema.parse({ title: 'Intake', timeZone: 'Europe/Dublin' })
    expect({ ...NEW, title: 'Intake' }).toEqual(asSet)
    expect(readExercise(WHOLE)).toEqual({ problems: {}, scenario: 'e01', settings: asSet })
  })

  test('gives back every setting that it was made of', () => {
    const settings = {
      ...NEW,
      title: 'Intake',
      instructions: 'Listen.',
      opensAt: Date.UTC(2026, 6, 3, 13),
      dueAt: Date.UTC(2026, 10, 3, 14),
      cutOffAt: Date.UTC(2026, 10, 4, 14),
      timeLimitMinutes: 40,
      atZero: 'grace',
      graceMinutes: 15,
      attempts: null,
      counts: 'average',
      isAnonymous: false,
      release: {
        transcript: 'manual',
        levels: 'after-close',
        evidence: 'immediately',
        exemplars: 'after-close',
      },
      voice: 'language-model',
      hints: true,
      honestyStatement: 'My own words.',
      skills: ['empathy', 'resistance'],
      hasSecondMarker: true,
      contestDays: 0,
    } as const
    expect(readExercise(exerciseFields(settings, 'e02'))).toEqual({
      problems: {},
      scenario: 'e02',
      settings,
    })
  })

  test.each([
    [{ title: ' ' }, { title: 'Give the exercise a title.' }],
    [{ scenario: '' }, { scenario: 'Choose a scenario.' }],
    [{ skills: '' }, { skills: 'Choose at least one skill that counts.' }],
    [
      { timeLimitMinutes: 'soon' },
      {
        timeLimitMinutes:
          'Write a whole number of minutes, from 5 to 600, or nothing for no limit.',
      },
    ],
    [{ contestDays: '' }, { contestDays: 'Write a whole number of days, from 0 to 60.' }],
    [
      { opensAt: '2026-11-03T14:00', dueAt: '2026-11-03T13:00' },
      { dueAt: 'This is before it opens.' },
    ],
    [
      { dueAt: '2026-11-03T14:00', cutOffAt: '2026-11-03T13:00' },
      { cutOffAt: 'This is before it is due.' },
    ],
    [
      { dueAt: '2026-03-29T01:30' },
      { dueAt: 'The clocks skip this time on that day. Choose one before or after.' },
    ],
    [
      { timeZone: 'Atlantis', dueAt: '2026-11-03T14:00' },
      { timeZone: 'No time zone goes by this name. Write it like Europe/Dublin.' },
    ],
  ])('says what is amiss where it is: %o', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems)
  })

  test('reads a date by the clocks of the time zone that stands beside it', () => {
    const dueAt = '2026-07-03T14:00'
    const read = (timeZone: string) => readExercise({ ...WHOLE, dueAt, timeZone }).settings.dueAt
    expect(['Europe/Dublin', 'UTC', 'America/New_York'].map(read)).toEqual([
      Date.UTC(2026, 6, 3, 13),
      Date.UTC(2026, 6, 3, 14),
      Date.UTC(2026, 6, 3, 18),
    ])
  })
})
