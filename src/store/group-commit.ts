/** Puts an item into the next batch; resolves with what became of it. */
export type GroupCommit<Item, Outcome> = (item: Item) => Promise<Outcome>

interface Waiting<Item, Outcome> {
  readonly item: Item
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

export interface Grouping<Item, Outcome> {
  /** items of one key never share a batch and keep their order */
  readonly keyOf: (item: Item) => string
  readonly most: number
  /** @returns one outcome an item, in their order; where it throws, every item of the batch is rejected */
  readonly commit: (batch: readonly Item[]) => Promise<readonly Outcome[]>
}

/**
 * What arrives in the same turn of the event loop, or while a batch is being written, is written together: one sync
 * of the disk serves them all. One batch runs at a time.
 */
export function groupCommit<Item, Outcome>({
  keyOf,
  most,
  commit,
}: Grouping<Item, Outcome>): GroupCommit<Item, Outcome> {
  let queue: Waiting<Item, Outcome>[] = []
  let isRunning = false

  const run = async () => {
    while (queue.length > 0) {
      const batch = firstOfEachKey(queue, keyOf, most)
      const taken = new Set(batch)
      queue = queue.filter((waiting) => !taken.has(waiting))
      await settle(batch, commit)
    }
    isRunning = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (isRunning) return
      isRunning = true
      setImmediate(run)
    })
}

async function settle<Item, Outcome>(
  batch: readonly Waiting<Item, Outcome>[],
  commit: Grouping<Item, Outcome>['commit'],
): Promise<void> {
  try {
    const outcomes = await commit(batch.map(({ item }) => item))
    // A batch that was answered only in part is a programmer error, and nobody may wait for ever.
    for (const [at, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[at]
      if (outcome === undefined) reject(new Error('a batch was answered in part'))
      else resolve(outcome)
    }
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}

function firstOfEachKey<Item, Outcome>(
  queue: readonly Waiting<Item, Outcome>[],
  keyOf: (item: Item) => string,
  most: number,
): readonly Waiting<Item, Outcome>[] {
  const firsts = new Map<string, Waiting<Item, Outcome>>()
  for (const waiting of queue) {
    if (firsts.size === most) break
    const key = keyOf(waiting.item)
    if (!firsts.has(key)) firsts.set(key, waiting)
  }
  return [...firsts.values()]
}
