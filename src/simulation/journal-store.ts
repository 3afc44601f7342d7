import type { Result } from '#lib/result.ts'
import type { HostFailure } from './host-failure.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Where a session host keeps its journal. An append resolves once the entry is durable; a failed append kept
 * nothing. An entry whose index is not the next of its session is refused as `opened-elsewhere`, so that two
 * hosts cannot fork one session.
 */
export interface JournalStore {
  readonly append: (entry: JournalEntry) => Promise<Result<null, HostFailure>>
  /** @returns the entries of a session in the order of their index; none for a session it does not know */
  readonly read: (session: string) => Promise<readonly JournalEntry[]>
}
