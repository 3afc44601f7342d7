import { speakTurn } from '#language-model/voice/speak-turn.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import type { Voice } from '#simulation/voice-port.ts'
import type { ModelService } from './model-service.ts'

/**
 * A language model's voice for talks that the server holds itself. Where the day's budget is spent the embedded voice
 * speaks: an attempt is never cut off for it.
 */
export const modelVoice =
  (
    { voice, settings, record, admitVisitor }: ModelService,
    { scenario }: CompiledScenario,
    visitor: string,
  ): Voice =>
  async (request, { hear, whenUnwanted }) => {
    const admitted = await admitVisitor(visitor)
    if (!admitted.ok) throw new Error(admitted.failure)
    const leaving = new AbortController()
    whenUnwanted(() => leaving.abort())
    try {
      const { plan, turns } = request
      const direction = directionFor(request, scenario)
      const { words, firstTokenMs, spent } = await speakTurn(
        { scenario, plan, direction, turns },
        { hear, signal: leaving.signal },
        { client: voice, model: settings.model },
      )
      const { fallback, tokens } = words.voicing
      record('voice', { failure: fallback, tokens, firstTokenMs, spent })
      return words
    } finally {
      admitted.value.leave()
    }
  }
