import type { JournalEntry } from '#simulation/journal.ts'

/** What a language model is asked about: a finished session. */
export interface AskedAbout {
  /** the name of the model server, which the student is told */
  readonly server: string
  /** what the client is called */
  readonly clientName: string
  readonly journal: readonly JournalEntry[]
  /** the student has read where the words go, and asked for something */
  readonly isTold: boolean
  readonly onAsked: () => void
}
