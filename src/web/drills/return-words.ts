const DAY_MS = 86_400_000

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

/** When a drill comes back, by the device's calendar: "tomorrow", "on Thursday", "on 4 March". */
export function returnWords(dueAt: number, now: number): string {
  const days = Math.round((startOfDay(dueAt) - startOfDay(now)) / DAY_MS)
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 7 ? `on ${WEEKDAY.format(dueAt)}` : `on ${DATE.format(dueAt)}`
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
