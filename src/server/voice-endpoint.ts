import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { VoiceEventName } from '#contract/voice-event.schema.ts'
import { speakTurn } from '#language-model/voice/speak-turn.ts'
import type { TurnToVoice } from '#language-model/voice/voice-prompt.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'
import { type AskedSession, askedSession } from './asked-session.ts'
import type { KeptWords } from './kept-words.ts'
import type { ModelService } from './model-service.ts'
import { refuse } from './refuse.ts'
import { unbuffered } from './unbuffered.ts'

/** So often a line that has nothing to say shows that it is not dead. The browser waits three times as long. */
const HEARTBEAT_MS = 5_000

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
    const { journal } = asked.value
    const known = kept.find(journal)
    if (known !== null)
      return streamSSE(unbuffered(context), (stream) => send(stream, 'words', known))
    const admitted = await service.admit(context)
    if (!admitted.ok) return refuse(context, admitted.failure)
    return streamSSE(unbuffered(context), async (stream) => {
      const leaving = new AbortController()
      stream.onAbort(() => leaving.abort())
      const heartbeat = setInterval(() => void stream.write(':\n\n'), HEARTBEAT_MS)
      try {
        const words = await wordsFor(turn, service, {
          hear: (soFar) => void send(stream, 'sentence', soFar),
          signal: leaving.signal,
        })
        if (leaving.signal.aborted) return
        kept.keep(journal, words)
        await send(stream, 'words', words)
      } finally {
        clearInterval(heartbeat)
        admitted.value.leave()
      }
    })
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
  ears: { readonly hear: (soFar: SpeechSoFar) => void; readonly signal: AbortSignal },
): Promise<VoicedWords> {
  const { words, firstTokenMs, spent } = await speakTurn(turn, ears, {
    client: voice,
    model: settings.model,
  })
  const { fallback, tokens } = words.voicing
  const failure = ears.signal.aborted ? 'caller-left' : fallback
  record('voice', { failure, tokens, firstTokenMs, spent })
  return words
}

const send = (
  stream: SSEStreamingApi,
  event: VoiceEventName,
  data: SpeechSoFar | VoicedWords,
): Promise<void> => stream.writeSSE({ event, data: JSON.stringify(data) })
