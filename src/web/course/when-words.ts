/** "Tue 3 Nov, 14:00 (Dublin)"; with the year where it is another than now. @param at ms since 1970 */
export function whenWords(at: number, timeZone: string, now = Date.now()): string {
  const format = (options: Intl.DateTimeFormatOptions, moment = at) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(moment)
  const year = format({ year: 'numeric' })
  const day = [
    format({ weekday: 'short' }),
    format({ day: 'numeric', month: 'short' }),
    ...(year === format({ year: 'numeric' }, now) ? [] : [year]),
  ].join(' ')
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${day}, ${time} (${placeOf(timeZone)})`
}

/** The time zone of this browser, for what belongs to no course. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const placeOf = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
