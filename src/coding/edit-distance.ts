/**
 * Letters to add, drop, change or swap with their neighbour to make one word of another (optimal string alignment).
 * @param most stops as soon as it must be more, and returns `most + 1`
 */
export function editDistance(one: string, two: string, most: number): number {
  if (Math.abs(one.length - two.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= two.length; j += 1) {
      const changed = at(last, j - 1) + (one[i - 1] === two[j - 1] ? 0 : 1)
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed)
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(at(last, two.length), most + 1)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.MAX_SAFE_INTEGER
