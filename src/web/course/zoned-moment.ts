/** What a clock on a wall shows, as date fields write it: "2026-11-03T14:00". */
export type WallTime = string

export interface ZonedMoment {
  /** ms since 1970 */
  readonly at: number
  /** the clocks skip this time on that day (`at` is what they show instead), or show it twice (`at` is the later) */
  readonly doubt: 'skipped' | 'twice' | null
}

/**
 * The moment at which the clocks of a time zone show a time. Of an hour that comes twice the later is meant, and of one
 * that is skipped the moment as far after the leap: a student never has less time than was written.
 * @returns null where the text is no time
 * @throws RangeError if the time zone is unknown
 */
export function zonedMoment(wall: WallTime, timeZone: string): ZonedMoment | null {
  const asUtc = Date.parse(`${wall}:00Z`)
  if (!WALL_TIME.test(wall) || Number.isNaN(asUtc)) return null
  // Around any change of the clocks, the offsets of the day before and of the day after are all there are.
  const offsets = [asUtc - A_DAY_MS, asUtc + A_DAY_MS].map((at) => offsetMs(at, timeZone))
  const moments = [...new Set(offsets.map((offset) => asUtc - offset))]
  const right = moments.filter((at) => wallTime(at, timeZone) === wall)
  if (right.length > 0) return { at: Math.max(...right), doubt: right.length > 1 ? 'twice' : null }
  return { at: Math.max(...moments), doubt: 'skipped' }
}

/** What the clocks of a time zone show at a moment. */
export function wallTime(at: number, timeZone: string): WallTime {
  return new Date(at + offsetMs(at, timeZone)).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/
const A_DAY_MS = 86_400_000
const A_MINUTE_MS = 60_000

/** How far the clocks of a time zone are ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return shown - Math.floor(at / A_MINUTE_MS) * A_MINUTE_MS
}
