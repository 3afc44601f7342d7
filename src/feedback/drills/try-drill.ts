import type { CodedTurn } from '#coding/coded-turn.ts'
import { invariant } from '#lib/invariant.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { wordsIn } from '#scoring/words.ts'
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
  const feedback = judgeDrillReply(
    drill,
    { line: line.says, cues: drill.cues, text, coded },
    scenario.client.calledName,
  )
  return {
    text,
    coded,
    speech: answer.speech,
    feedback: isExemplar(text, scenario, drill) ? inOwnWords(feedback) : feedback,
  }
}

/** An example is there to learn from; said word for word it shows nothing of the student's own. */
const inOwnWords = (feedback: DrillFeedback): DrillFeedback => ({
  ...feedback,
  outcome: feedback.outcome === 'met' ? 'nearly' : feedback.outcome,
  sentence: `“${feedback.quote}” stands in the example; in words of your own it counts.`,
})

const isExemplar = (text: string, { moments }: Pick<Scenario, 'moments'>, drill: Drill): boolean =>
  moments
    .find(({ id }) => id === drill.momentId)
    ?.exemplars.some(({ reply }) => wordsIn(reply).join(' ') === wordsIn(text).join(' ')) ?? false
