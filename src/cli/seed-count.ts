/** More would take minutes and say nothing new. */
const MOST_SEEDS = 50

/** How many seeds an option asks for. @returns null where it is no whole number from 1 to 50 */
export function countFrom(text: string): number | null {
  const count = Number(text)
  return /^\d+$/.test(text) && count >= 1 && count <= MOST_SEEDS ? count : null
}
