import type { Result } from '#lib/result.ts'
import type { JournalEntry, SelfRating } from './journal.ts'
import type { SessionView } from './session-view.ts'

/** Why a host could not do what it was asked. Codes, never sentences: the screen words them. */
export type HostFailure =
  | 'storage-refused'
  | 'storage-full'
  | 'opened-elsewhere'
  | 'not-now'
  | 'too-long'
  | 'empty'

/**
 * The only thing the session screens know. A call resolves once its event is durable; a failed call changed nothing.
 */
export interface SessionHost {
  readonly view: () => SessionView
  readonly subscribe: (listener: () => void) => () => void
  readonly begin: (goal: string | null) => Promise<Result<null, HostFailure>>
  readonly say: (text: string) => Promise<Result<null, HostFailure>>
  readonly hint: () => Promise<Result<string | null, HostFailure>>
  readonly pause: () => Promise<Result<null, HostFailure>>
  readonly resume: () => Promise<Result<null, HostFailure>>
  readonly end: () => Promise<Result<null, HostFailure>>
  readonly reflect: (reflection: SelfRating) => Promise<Result<null, HostFailure>>
  readonly journal: () => readonly JournalEntry[]
  readonly close: () => void
}
