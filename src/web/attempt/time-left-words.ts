const MINUTE_MS = 60_000
const HOUR_MIN = 60
const DAY_MIN = 24 * HOUR_MIN

/** @returns begun minutes, hours or days, such as "45 min", "1 h 5 min" or "3 days" */
export function timeLeftWords(ms: number): string {
  const minutes = Math.ceil(ms / MINUTE_MS)
  if (minutes < HOUR_MIN) return `${minutes} min`
  const hours = Math.floor(minutes / HOUR_MIN)
  const rest = minutes % HOUR_MIN
  if (minutes < DAY_MIN) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
  const days = Math.floor(minutes / DAY_MIN)
  return days === 1 ? '1 day' : `${days} days`
}
