const A_MINUTE_MS = 60_000

/** "1 h 5 min", "12 min", "less than a minute". @param ms from 0 on */
export function durationWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / A_MINUTE_MS)
  if (minutes === 0) return 'less than a minute'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}
