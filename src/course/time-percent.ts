/** The time everybody has. */
export const WHOLE_TIME_PERCENT = 100
/** @source judgement: five times as long is beyond every accommodation we know of; more is a slip of the hand */
export const MOST_TIME_PERCENT = 500

/** A member's standing time multiplier: whole percent, 100 to 500. Nobody is given less than everybody has. */
export const isTimePercent = (percent: number): boolean =>
  Number.isInteger(percent) && percent >= WHOLE_TIME_PERCENT && percent <= MOST_TIME_PERCENT

const WRITTEN = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(x|×|%)?$/i

/**
 * Reads "1.25", "1,25", "1.25x", "125 %" and "125". The two scales cannot be mistaken for each other: a multiplier is
 * at most 5, a percentage at least 100. "25 %" could mean a quarter more, so it is not guessed at.
 * @returns whole percent, or null where the text says none
 */
export function timePercentFrom(text: string): number | null {
  const [, digits, unit] = WRITTEN.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const value = Number(digits.replace(',', '.'))
  const isPercent = unit === '%' || (unit === undefined && value >= WHOLE_TIME_PERCENT)
  const hundredths = Math.round((isPercent ? value : value * 100) * 10_000) / 10_000
  return isTimePercent(hundredths) ? hundredths : null
}
