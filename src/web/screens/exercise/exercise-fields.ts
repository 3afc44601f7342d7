import type { Fixed } from '#contract/api/api-types.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { wallTime } from '#web/course/zoned-moment.ts'

/** What stands in the form: texts as they are typed, so that nothing is lost while it is not right yet. */
export type ExerciseFields = ReturnType<typeof exerciseFields> & Record<string, string>

const numberText = (number: number | null): string => (number === null ? '' : String(number))
const yesNo = (isSo: boolean): string => (isSo ? 'yes' : 'no')

/** The form of an exercise as it is kept. */
export function exerciseFields(settings: Fixed<ExerciseSettings>, scenario: string) {
  const { timeZone, release } = settings
  const wall = (at: number | null) => (at === null ? '' : wallTime(at, timeZone))
  return {
    title: settings.title,
    scenario,
    instructions: settings.instructions,
    opensAt: wall(settings.opensAt),
    dueAt: wall(settings.dueAt),
    cutOffAt: wall(settings.cutOffAt),
    timeZone,
    timeLimitMinutes: numberText(settings.timeLimitMinutes),
    atZero: settings.atZero as string,
    graceMinutes: String(settings.graceMinutes),
    attempts: numberText(settings.attempts),
    counts: settings.counts as string,
    isAnonymous: yesNo(settings.isAnonymous),
    transcript: release.transcript as string,
    levels: release.levels as string,
    evidence: release.evidence as string,
    exemplars: release.exemplars as string,
    voice: settings.voice as string,
    hints: yesNo(settings.hints),
    honestyStatement: settings.honestyStatement ?? '',
    skills: settings.skills.join(' '),
    hasSecondMarker: yesNo(settings.hasSecondMarker),
    contestDays: String(settings.contestDays),
  }
}

/** A new exercise, as the table of settings has it where nothing is said. */
export const newExerciseSettings = (timeZone: string): Fixed<ExerciseSettings> => ({
  title: '',
  instructions: '',
  opensAt: null,
  dueAt: null,
  cutOffAt: null,
  timeZone,
  timeLimitMinutes: null,
  atZero: 'submit',
  graceMinutes: 10,
  attempts: 1,
  counts: 'highest',
  isAnonymous: true,
  release: {
    transcript: 'immediately',
    levels: 'manual',
    evidence: 'manual',
    exemplars: 'manual',
  },
  voice: 'embedded',
  hints: false,
  honestyStatement: null,
  skills: [...SKILLS],
  hasSecondMarker: false,
  contestDays: 14,
})

export const skillsIn = (text: string): readonly Skill[] =>
  SKILLS.filter((skill) => text.split(' ').includes(skill))
