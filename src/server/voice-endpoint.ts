import type { Context } from 'hono'
import type { VoiceEventName } from '#contract/voice-event.schema.ts'
import { speakTurn } from '#language-model/voice/speak-turn.ts'
import type { TurnToVoice } from '#language-model/voice/voice-prompt.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'
import { type AskedSession, askedSession } from './asked-session.ts'
import { eventStream, type Line } from './event-stream.ts'
import type { KeptWords } from './kept-words.ts'
import type { ModelService } from './model-service.ts'
import { refuse } from './refuse.ts'

const WORDS: VoiceEventName = 'words'
const SENTENCE: VoiceEventName = 'sentence'

/**
 * Streams the client's next words. The session is folded here and the prompt is built here, so this address says
 * nothing but what follows from a session. Asking again for the same turn brings the same words.
 */
export const voiceEndpoint =
  (service: ModelService, kept: KeptWords) => async (context: Context) => {
    const asked = await askedSession(context, service.library)
    if (!asked.ok) return refuse(context, asked.failure)
    const turn = turnOf(asked.value)
    if (turn === null) return refuse(context, 'nothing-to-say')
    const place = kept.at(asked.value.journal)
    const known = place.words
    if (known !== null) return eventStream(context, ({ send }) => send(WORDS, known))
    const admitted = await service.admit(context)
    if (!admitted.ok) return refuse(context, admitted.failure)
    return eventStream(
      context,
      async (line) => {
        const words = await wordsFor(turn, service, line)
        if (line.signal.aborted) return
        place.keep(words)
        await line.send(WORDS, words)
      },
      admitted.value.leave,
    )
  }

/** @returns null where no words of a model are awaited */
function turnOf({ compiled, folded }: AskedSession): TurnToVoice | null {
  const { plan, used, header, view } = folded
  if (plan === null) return null
  const { scenario } = compiled
  const direction = directionFor({ plan, used, seed: header.seed }, scenario)
  return direction.freedom === 'authored' ? null : { scenario, plan, direction, turns: view.turns }
}

async function wordsFor(
  turn: TurnToVoice,
  { voice, settings, record }: ModelService,
  { send, signal }: Line,
): Promise<VoicedWords> {
  const { words, firstTokenMs, spent } = await speakTurn(
    turn,
    { hear: (soFar) => void send(SENTENCE, soFar), signal },
    { client: voice, model: settings.model },
  )
  const { fallback, tokens } = words.voicing
  record('voice', {
    failure: signal.aborted ? 'caller-left' : fallback,
    tokens,
    firstTokenMs,
    spent,
  })
  return words
}
