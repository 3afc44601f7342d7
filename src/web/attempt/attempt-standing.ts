import type { Fixed } from '#contract/api/api-types.ts'
import type { AttemptView } from '#contract/api/attempts.routes.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { SessionView } from '#simulation/session-view.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { LineTrouble } from './attempt-line.ts'

/** An attempt as this page knows it. */
export interface AttemptStanding {
  readonly attempt: Fixed<AttemptView>
  readonly view: SessionView
  /** when the attempt was told, by the page's own clock; `attempt.now` is the same moment by the server's */
  readonly heardAt: number
  /** why it is not known whether the server has what was sent last; null while it answers */
  readonly trouble: LineTrouble | null
}

/** The talk of an attempt in the words that the screens of a session use. */
export const viewOfAttempt = (
  { phase, turns, talkedMs, sessionEndedBy, goal, promptedAfter, trouble }: Fixed<AttemptView>,
  speaking: SpeechSoFar | null,
): SessionView => ({
  phase,
  turns: turns.map((turn) =>
    turn.speaker === 'client'
      ? { speaker: 'client', index: turn.index, speech: heard(turn) }
      : { speaker: 'trainee', index: turn.index, text: turn.text },
  ),
  talkedMs,
  speaking: phase === 'client-replying' ? speaking : null,
  // How somebody feels is theirs to show in assessed work: the server does not tell it, and words come whole.
  pace: null,
  endedBy: sessionEndedBy,
  goal,
  promptedAfter,
  trouble: trouble === null ? null : 'voice-failed',
})

/** The words are all that the page is told; what they stand for stays with the server. */
const heard = ({ says, stage }: SpeechSoFar): ClientSpeech => ({
  line: null,
  says,
  stage,
  cues: [],
  moment: null,
  fact: null,
  ending: null,
  spokenBy: 'embedded',
})
