import type { Fixed } from '#contract/api/api-types.ts'
import type { ExerciseOverride } from '#course/exercise-override.schema.ts'
import { wallTime, zonedMoment } from '#web/course/zoned-moment.ts'

export interface OverrideFields extends Record<string, string> {
  readonly opensAt: string
  readonly dueAt: string
  readonly cutOffAt: string
  readonly timeLimitMinutes: string
  readonly attempts: string
  readonly reason: string
}

const DATES = ['opensAt', 'dueAt', 'cutOffAt'] as const

/** What stands for "no bound at all", which is something else than leaving a field as the exercise has it. */
export const NONE = 'none'

export function overrideFields(
  override: Fixed<ExerciseOverride>,
  timeZone: string,
  reason: string,
): OverrideFields {
  const filled = (value: number | null | undefined, words: (value: number) => string) => {
    if (value === undefined) return ''
    return value === null ? NONE : words(value)
  }
  const wall = (at: number | null | undefined) => filled(at, (value) => wallTime(value, timeZone))
  const text = (number: number | null | undefined) => filled(number, String)
  return {
    opensAt: wall(override.opensAt),
    dueAt: wall(override.dueAt),
    cutOffAt: wall(override.cutOffAt),
    timeLimitMinutes: text(override.timeLimitMinutes),
    attempts: text(override.attempts),
    reason,
  }
}

export interface ReadOverride {
  readonly override: Fixed<ExerciseOverride>
  readonly problems: Partial<Record<keyof OverrideFields, string>>
}

/** Only what is filled in becomes part of it: an empty field leaves the exercise as it is. */
export function readOverride(fields: OverrideFields, timeZone: string): ReadOverride {
  const problems: Partial<Record<keyof OverrideFields, string>> = {}
  const override: { -readonly [Key in keyof ExerciseOverride]: ExerciseOverride[Key] } = {}
  for (const field of DATES) {
    if (fields[field].trim() === '') continue
    if (fields[field] === NONE) {
      override[field] = null
      continue
    }
    const moment = zonedMoment(fields[field], timeZone)
    if (moment === null) problems[field] = 'Write a day and a time.'
    else override[field] = moment.at
  }
  for (const [field, least, most] of NUMBERS) {
    const text = fields[field].trim().toLowerCase()
    if (text === '') continue
    const number = Number(text)
    if (text === NONE) override[field] = null
    else if (Number.isInteger(number) && number >= least && number <= most) override[field] = number
    else problems[field] = `Write a whole number from ${least} to ${most}, or “none” for no limit.`
  }
  if (Object.keys(override).length === 0 && Object.keys(problems).length === 0)
    problems['opensAt'] = 'Fill in at least one field: an empty one changes nothing.'
  return { override, problems }
}

const NUMBERS = [
  ['timeLimitMinutes', 5, 1200],
  ['attempts', 1, 20],
] as const
