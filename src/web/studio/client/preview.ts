import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'

/**
 * A conversation with the client of a file that is being written, in memory. Nothing of it is kept, scored or sent.
 */
export interface Preview {
  /** the version that speaks: the newest one that could be read; null before there was one */
  readonly compiled: CompiledScenario | null
  /** the conversation as it stands; null without a version */
  readonly talk: FoldedSession | null
  /** client turns that read otherwise than before the file was changed, by their index in the transcript */
  readonly differing: ReadonlyMap<number, FormerWords>
  /** replies that the author gave and that no longer fit, because the session ends before them */
  readonly unsaid: readonly string[]
  readonly seed: number
  /** where the conversation started, if not where the file starts */
  readonly standing: ClientStanding | null
  /** ids and addresses of that standing which the file no longer has */
  readonly dropped: readonly string[]
  readonly say: (text: string) => void
  /** @returns the words of the reply that was taken back; null where there was none */
  readonly back: () => string | null
  /** begins anew: where it started, with the same seed */
  readonly restart: () => void
  /** the same replies with other choices of the client */
  readonly reseed: (seed: number) => void
  /** null starts where the file starts */
  readonly startFrom: (standing: ClientStanding | null) => void
  /** says a whole script, in place of the conversation there is */
  readonly play: (replies: readonly string[], seed?: number) => void
  /** takes the marks of what differs away */
  readonly forgetDifferences: () => void
  /**
   * The client as they stood once this turn of theirs was spoken, or at −1 where the student begins; null for any
   * other turn.
   */
  readonly standingAt: (index: number) => ClientStanding | null
}

/** What the client said at the same place before the file was changed; null where they said nothing there. */
export type FormerWords = { readonly says: string; readonly stage: string | null } | null
