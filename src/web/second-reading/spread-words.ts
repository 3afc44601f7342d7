import { capital, counted } from './number-word.ts'

interface Spread {
  /** highest less lowest level */
  readonly spread: number
  /** readings that gave a level */
  readonly readings: number
}

/** How far several readings of a skill lay apart, and which of them counts. @param all valid readings of the session */
export function spreadWords({ spread, readings }: Spread, all: number): string {
  const those = capital(counted(readings, 'reading', 'readings'))
  const without = all - readings
  const silent =
    without > 0 ? ` ${capital(counted(without, 'other', 'others'))} gave no level.` : ''
  if (spread === 0) return `${those} agreed.${silent}`
  const counts = readings % 2 === 0 ? 'the lower' : 'the middle one'
  return `${those} differed by ${counted(spread, 'level', 'levels')}; ${counts} counts.${silent}`
}
