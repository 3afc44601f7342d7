import type { ReadTurn } from '#scoring/read-transcript.ts'
import { type SessionScore, scoreSession } from '#scoring/score-session.ts'
import { detectedTranscript, readTurns } from '#scoring/transcript-reading.ts'
import type { RoleTurn } from '#transcript/two-speakers.ts'

/** The observer, once it can read. */
export interface Observer {
  readonly read: (turns: readonly RoleTurn[]) => Iterable<ReadTurn>
  readonly score: (turns: readonly ReadTurn[]) => SessionScore
}

/** The one place where a review comes by the observer: what it needs may have to be fetched first. */
export const readyObserver = async (): Promise<Observer> => ({
  read: readTurns,
  score: (turns) => scoreSession(detectedTranscript(turns)),
})
