import { whenWords } from '#web/course/when-words.ts'

interface Dates {
  readonly opensAt: number | null
  readonly dueAt: number | null
  readonly cutOffAt: number | null
}

/** The dates of an exercise as sentences, those that are set; in the order in which they come. */
export function datesWords(
  { opensAt, dueAt, cutOffAt }: Dates,
  timeZone: string,
  now = Date.now(),
): readonly string[] {
  const when = (at: number) => whenWords(at, timeZone, now)
  return [
    ...(opensAt === null ? [] : [`${opensAt > now ? 'Opens' : 'Opened'} ${when(opensAt)}`]),
    ...(dueAt === null ? [] : [`${dueAt > now ? 'Due' : 'Was due'} ${when(dueAt)}`]),
    ...(cutOffAt === null ? [] : [`${cutOffAt > now ? 'Closes' : 'Closed'} ${when(cutOffAt)}`]),
  ]
}
