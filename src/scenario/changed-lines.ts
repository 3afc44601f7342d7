/** Lines of a text that were changed together, and what stands in their place. */
export interface ChangedLines {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What was changed between two texts, place by place; a changed line stands with the line above it. */
export function changedLines(before: string, after: string): readonly ChangedLines[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const shared = sharedFrom(old, now)
  const changes: { before: string[]; after: string[] }[] = []
  let [at, to] = [0, 0]
  let open: (typeof changes)[number] | null = null
  while (at < old.length || to < now.length) {
    if (at < old.length && to < now.length && old[at] === now[to]) {
      open = null
      at += 1
      to += 1
      continue
    }
    if (open === null) {
      const above = at === 0 ? [] : old.slice(at - 1, at)
      open = { before: [...above], after: [...above] }
      changes.push(open)
    }
    const isRemoved =
      to >= now.length ||
      (at < old.length && lengthAt(shared, at + 1, to) >= lengthAt(shared, at, to + 1))
    if (isRemoved) open.before.push(old[at++] ?? '')
    else open.after.push(now[to++] ?? '')
  }
  return changes
}

/** How many lines both texts share, in order, from each pair of lines to their ends. */
function sharedFrom(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let at = old.length - 1; at >= 0; at--)
    for (let to = now.length - 1; to >= 0; to--) {
      const row = table[at]
      if (row === undefined) continue
      row[to] =
        old[at] === now[to]
          ? lengthAt(table, at + 1, to + 1) + 1
          : Math.max(lengthAt(table, at + 1, to), lengthAt(table, at, to + 1))
    }
  return table
}

const lengthAt = (table: readonly Uint16Array[], at: number, to: number): number =>
  table[at]?.[to] ?? 0
