const A_MINUTE_MS = 60_000

/** Two units at most: "4 days 23 h", "1 h 5 min", "12 min", "less than a minute". @param ms from 0 on */
export function durationWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / A_MINUTE_MS)
  if (minutes === 0) return 'less than a minute'
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  const parts =
    days > 1
      ? [`${days} days`, inUnits(hours % 24, 'h')]
      : [inUnits(hours, 'h'), inUnits(minutes % 60, 'min')]
  return parts.filter((part) => part !== '').join(' ')
}

const inUnits = (count: number, unit: string): string => (count === 0 ? '' : `${count} ${unit}`)
