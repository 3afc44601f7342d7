/** @returns how many of the ascending bounds the value reaches */
export function bucket(value: number, bounds: readonly number[]): number {
  let reached = 0
  for (const bound of bounds) if (value >= bound) reached += 1
  return reached
}
