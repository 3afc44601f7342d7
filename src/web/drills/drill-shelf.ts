import type { DrillEntry } from '#feedback/drills/drill-record.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Practice } from '#web/session/practice.ts'
import type { PracticeDatabase } from '#web/session/practice-database.ts'
import { storageFailure } from '#web/session/storage-failure.ts'

/** Why a step of a drill could not be kept. */
export type DrillFailure = 'storage-full' | 'storage-refused'

/** What happened in drills, as this browser keeps it. */
export interface DrillShelf {
  /** in no order */
  readonly all: () => Promise<readonly DrillEntry[]>
  /** Adds one entry, strictly durable; what other tabs added stays. */
  readonly add: (entry: DrillEntry) => Promise<Result<null, DrillFailure>>
  /** 'page' means that it is lost when the page is closed */
  readonly keptOn: 'device' | 'page'
}

export const drillShelf = (database: PracticeDatabase): DrillShelf => ({
  all: () => database.getAll('drills'),
  add: async (entry) => {
    try {
      const transaction = database.transaction('drills', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.add(entry), transaction.done])
      return success(null)
    } catch (error) {
      const why = storageFailure(error)
      // Its id is its own: it can be here already only if it was written before.
      return why === 'opened-elsewhere' ? success(null) : failure(why)
    }
  },
  keptOn: 'device',
})

/** Where the browser refuses storage drills can be done all the same, as long as the page is open. */
let inPage: readonly DrillEntry[] = []

export function forgetDrillsInPage(): void {
  inPage = []
}

const pageShelf: DrillShelf = {
  all: async () => inPage,
  add: async (entry) => {
    inPage = [...inPage, entry]
    return success(null)
  },
  keptOn: 'page',
}

export async function openDrillShelf({
  database,
}: Pick<Practice, 'database'>): Promise<DrillShelf> {
  const opened = await database()
  return opened === null ? pageShelf : drillShelf(opened)
}
