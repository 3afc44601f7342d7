import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { durationWords } from '#web/course/duration-words.ts'
import { whenWords } from '#web/course/when-words.ts'

const AT_ZERO = {
  submit: 'When it is up, what you have said until then is handed in by itself.',
  grace:
    'When it is up, nothing more can be said, and there is a little time to look back and submit.',
  abandon: 'Submit before it is up: what is not submitted by then is not marked.',
} as const satisfies Record<ExerciseBrief['atZero'], string>

/** The dates and limits that hold for this student, overrides and their own multiplier included, as sentences. */
export function timesWords(brief: ExerciseBrief): readonly string[] {
  const { times, timeZone, now, atZero, hints } = brief
  const { opensAt, dueAt, cutOffAt, timeLimitMs, attempts } = times
  const when = (at: number) => whenWords(at, timeZone, now)
  return [
    ...(opensAt === null ? [] : [`${opensAt > now ? 'Opens' : 'Opened'} ${when(opensAt)}.`]),
    ...(dueAt === null ? [] : [`${dueAt > now ? 'Due' : 'Was due'} ${when(dueAt)}.`]),
    ...(cutOffAt === null ? [] : [`${cutOffAt > now ? 'Closes' : 'Closed'} ${when(cutOffAt)}.`]),
    timeLimitMs === null
      ? 'No time limit: take the time you need, also over several days.'
      : `You have ${durationWords(timeLimitMs)} from the moment you start, pauses included. ${AT_ZERO[atZero]}`,
    attemptsWords(attempts),
    hints ? 'Hints can be asked for.' : 'There are no hints.',
    'You can close the page and go on later, here or on another device; nothing is lost by it.',
  ]
}

function attemptsWords(attempts: number | null): string {
  if (attempts === null) return 'As many attempts as you like.'
  return attempts === 1 ? 'One attempt.' : `${attempts} attempts.`
}
