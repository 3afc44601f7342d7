import type { Fixed } from '#contract/api/api-types.ts'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { RELEASE_RULES, type ReleaseRule } from '#course/release-item.ts'
import { isTimeZone, zonedMoment } from '#web/course/zoned-moment.ts'
import { type ExerciseFields, skillsIn } from './exercise-fields.ts'

export type Field = keyof ReturnType<typeof import('./exercise-fields.ts').exerciseFields>

export interface ReadExercise {
  readonly settings: Fixed<ExerciseDraft>
  readonly scenario: string
  /** one sentence a field; where there is any, the settings are not to be sent */
  readonly problems: Partial<Record<Field, string>>
}

/** What a form says, and what is amiss with it, field by field. */
export function readExercise(fields: ExerciseFields): ReadExercise {
  const problems: Partial<Record<Field, string>> = {}
  const whole = (field: Field, { least, most, unit }: Bounds): number => {
    const number = Number(fields[field])
    if (
      fields[field].trim() !== '' &&
      Number.isInteger(number) &&
      number >= least &&
      number <= most
    )
      return number
    problems[field] = `Write a whole number of ${unit}, from ${least} to ${most}.`
    return least
  }
  const wholeOrNone = (field: Field, bounds: Bounds): number | null => {
    if (fields[field].trim() === '') return null
    const number = whole(field, bounds)
    if (problems[field] !== undefined)
      problems[field] = `${problems[field].slice(0, -1)}, or nothing for no limit.`
    return number
  }
  const moment = (field: 'opensAt' | 'dueAt' | 'cutOffAt'): number | null => {
    if (fields[field].trim() === '' || !isTimeZone(fields.timeZone)) return null
    const read = zonedMoment(fields[field], fields.timeZone)
    if (read === null) problems[field] = 'Write a day and a time, such as 3 November 2026, 14:00.'
    if (read?.doubt === 'skipped')
      problems[field] = 'The clocks skip this time on that day. Choose one before or after.'
    return read?.at ?? null
  }
  if (fields.title.trim() === '') problems.title = 'Give the exercise a title.'
  if (fields.scenario === '') problems.scenario = 'Choose a scenario.'
  if (!isTimeZone(fields.timeZone))
    problems.timeZone = 'No time zone goes by this name. Write it like Europe/Dublin.'
  const opensAt = moment('opensAt')
  const dueAt = moment('dueAt')
  const cutOffAt = moment('cutOffAt')
  if (isAfter(opensAt, dueAt)) problems.dueAt ??= 'This is before it opens.'
  if (isAfter(dueAt, cutOffAt)) problems.cutOffAt ??= 'This is before it is due.'
  else if (isAfter(opensAt, cutOffAt)) problems.cutOffAt ??= 'This is before it opens.'
  const skills = skillsIn(fields.skills)
  if (skills.length === 0) problems.skills = 'Choose at least one skill that counts.'
  const honesty = fields.honestyStatement.trim()
  return {
    problems,
    scenario: fields.scenario,
    settings: {
      title: fields.title.trim(),
      instructions: fields.instructions,
      opensAt,
      dueAt,
      cutOffAt,
      timeZone: fields.timeZone,
      timeLimitMinutes: wholeOrNone('timeLimitMinutes', { least: 5, most: 600, unit: 'minutes' }),
      atZero: oneOf(['submit', 'grace', 'abandon'], fields.atZero),
      graceMinutes:
        fields.atZero === 'grace'
          ? whole('graceMinutes', { least: 1, most: 120, unit: 'minutes' })
          : Number(fields.graceMinutes) || 10,
      attempts: wholeOrNone('attempts', { least: 1, most: 20, unit: 'attempts' }),
      counts: oneOf(['highest', 'average', 'first', 'last'], fields.counts),
      isAnonymous: fields.isAnonymous === 'yes',
      release: {
        transcript: rule(fields.transcript),
        levels: rule(fields.levels),
        evidence: rule(fields.evidence),
        exemplars: rule(fields.exemplars),
      },
      voice: oneOf(['embedded', 'language-model'], fields.voice),
      hints: fields.hints === 'yes',
      honestyStatement: honesty === '' ? null : honesty,
      skills,
      hasSecondMarker: fields.hasSecondMarker === 'yes',
      contestDays: whole('contestDays', { least: 0, most: 60, unit: 'days' }),
    },
  }
}

interface Bounds {
  readonly least: number
  readonly most: number
  readonly unit: string
}

const isAfter = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one > other

const oneOf = <const Value extends string>(
  values: readonly [Value, ...Value[]],
  text: string,
): Value => values.find((each) => each === text) ?? values[0]

const rule = (text: string): ReleaseRule => RELEASE_RULES.find((each) => each === text) ?? 'manual'
