import type { CodedTurn } from '#coding/coded-turn.ts'
import { invariant } from '#lib/invariant.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import { sayInTalk } from '#simulation/scripted-talk.ts'
import type { Drill } from './drill.ts'
import type { DrillClient } from './drill-client.ts'
import type { DrillFeedback } from './drill-feedback.ts'
import { judgeDrillReply } from './judge-drill-reply.ts'

export interface TriedDrill {
  readonly text: string
  readonly coded: CodedTurn
  /** what the client says to it */
  readonly speech: ClientSpeech
  readonly feedback: DrillFeedback
}

/** One reply to the client of a drill: read, judged, and answered by the embedded voice. */
export function tryDrill({ line, talk }: DrillClient, drill: Drill, text: string): TriedDrill {
  const { scenario, transcript } = sayInTalk(talk, text).snapshot.context
  const [said, answer] = transcript.slice(-2)
  invariant(said?.speaker === 'trainee' && answer?.speaker === 'client', 'the client has answered')
  const { coded } = said
  return {
    text,
    coded,
    speech: answer.speech,
    feedback: judgeDrillReply(
      drill,
      { line: line.says, cues: drill.cues, text, coded },
      scenario.client.calledName,
    ),
  }
}
