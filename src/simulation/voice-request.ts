import { invariant } from '#lib/invariant.ts'
import type { RecordedTurn } from './folded-session.ts'
import type { SessionContext } from './session-context.ts'
import type { TranscriptTurn } from './session-view.ts'
import type { VoiceRequest } from './voice-port.ts'

/** What the voice is asked for now. @throws Invariant unless the session awaits the client's words */
export function voiceRequestOf({
  session,
  header,
  plan,
  transcript,
  used,
}: SessionContext): VoiceRequest {
  invariant(plan !== null, 'a voice is asked only for a plan')
  return {
    key: `${session}#${transcript.length}/${plan.occasion}`,
    plan,
    used,
    seed: header.seed,
    turns: transcript.map(visibleTurn),
  }
}

/** A turn as the student may see it: no codes. */
export const visibleTurn = (turn: RecordedTurn): TranscriptTurn =>
  turn.speaker === 'client'
    ? { speaker: 'client', index: turn.index, speech: turn.speech }
    : { speaker: 'trainee', index: turn.index, text: turn.text }
