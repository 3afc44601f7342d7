import type { ClientSpeech } from './client-speech.ts'
import type { HostFailure } from './host-failure.ts'
import type { SpeechSoFar } from './speech-so-far.ts'

/** Where a session stands, in the words the screens use. */
export type SessionPhase =
  | 'briefing'
  | 'awaiting-student'
  | 'client-replying'
  | 'paused'
  | 'reflecting'
  | 'debriefed'

export type TranscriptTurn =
  | { readonly speaker: 'client'; readonly index: number; readonly speech: ClientSpeech }
  | { readonly speaker: 'trainee'; readonly index: number; readonly text: string }

/** What a student may see of a running session: no numbers of the client, no codes, no hidden facts. */
export interface SessionView {
  readonly phase: SessionPhase
  readonly turns: readonly TranscriptTurn[]
  /** whole milliseconds of talking so far, pauses left out, at the newest event */
  readonly talkedMs: number
  /** words of a turn that is still being spoken; only ever set in a running session, never in a folded one */
  readonly speaking: SpeechSoFar | null
  /** at which pace the newest words of the client come, or those awaited; null where that is not shown (`typing-pace.ts`) */
  readonly pace: number | null
  readonly endedBy: 'student' | 'client' | 'time' | null
  readonly goal: string | null
  /**
   * index of the client turn after which the session pauses once to ask what is happening in the student; null while
   * that has not come. The answer is the student's own and no part of the session.
   */
  readonly promptedAfter: number | null
  /** why the client's words have not come; calling `resume` asks for them again. Null when nothing is amiss */
  readonly trouble: HostFailure | null
}
