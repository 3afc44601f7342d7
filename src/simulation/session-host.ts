import type { Result } from '#lib/result.ts'
import type { HintStep } from './hint-step.ts'
import type { HostFailure } from './host-failure.ts'
import type { JournalEntry, SelfRating } from './journal.ts'
import type { OwnReading, ReadPlace } from './own-reading.ts'
import type { RetriedReply } from './retried-reply.ts'
import type { SessionView } from './session-view.ts'

export interface NewRetry extends Omit<RetriedReply, 'branch'> {
  readonly branch: number | null
}

/**
 * The only thing the session screens know. A call resolves once its event is durable; a failed call changed nothing.
 */
export interface SessionHost {
  readonly view: () => SessionView
  readonly subscribe: (listener: () => void) => () => void
  readonly begin: (goal: string | null) => Promise<Result<null, HostFailure>>
  /** resolves before the client answers; `clientAnswered` waits for the words */
  readonly say: (text: string) => Promise<Result<null, HostFailure>>
  /**
   * the author's hint that holds now; null where none does, and nothing is kept then
   * @param step asked for of the three that a page in practice makes of the moment: kept whether or not an author's holds
   */
  readonly hint: (step?: HintStep) => Promise<Result<string | null, HostFailure>>
  /** has the embedded voice answer at once, where another voice is still looking for words */
  readonly hurry: () => void
  readonly pause: () => Promise<Result<null, HostFailure>>
  /** ends a pause; asks again for words that could not be kept (`trouble` in the view) */
  readonly resume: () => Promise<Result<null, HostFailure>>
  /** `time` where a limit of the exercise ended it: then nobody pressed anything */
  readonly end: (by?: 'student' | 'time') => Promise<Result<null, HostFailure>>
  readonly reflect: (reflection: SelfRating) => Promise<Result<null, HostFailure>>
  /** after the end: what the student says their words did; a later one on the same words counts instead */
  readonly contest: (reading: Omit<OwnReading, 'observed'>) => Promise<Result<null, HostFailure>>
  /** takes back what the student said of these words; without an entry where nothing stands there any more */
  readonly withdraw: (place: ReadPlace) => Promise<Result<null, HostFailure>>
  /**
   * after the end: keeps one turn of a try beside the session. Fails with `not-now` where the try cannot go on so.
   * @param retry with `branch` null for a new try
   */
  readonly retry: (retry: NewRetry) => Promise<Result<null, HostFailure>>
  readonly journal: () => readonly JournalEntry[]
  readonly close: () => void
}
