import type { ChatMessage } from '#language-model/chat.ts'
import { voicePrompt } from '#language-model/voice/voice-prompt.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import { journalAwaiting } from '#tests/language-model/app-with-model.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'

export const MODEL = 'client-voice'

/** A reply in the first session of the file, after which the model may find words of its own. */
export const FREE_REPLY = "Hello Tomasz, I'm Ana. How do you sleep?"

/** A session in which a model is asked for words, and the very prompt that it gets. */
export interface FreeTurn {
  readonly compiled: CompiledScenario
  readonly journal: readonly JournalEntry[]
  readonly messages: readonly ChatMessage[]
}

/** @param seed of the session: the server remembers finished turns, so that each asking needs another one */
export function freeTurn(seed: number): FreeTurn {
  const compiled = shippedScenarios.find(([file]) => file.startsWith('e01'))?.[1]
  if (compiled === undefined) throw new Error('the scenario is not there')
  const journal = journalAwaiting(compiled, [FREE_REPLY], seed)
  const folded = foldSession(compiled, journal)
  if (!folded.ok || folded.value.plan === null) throw new Error('words are not awaited')
  const { plan, used, header, view } = folded.value
  const { scenario } = compiled
  const direction = directionFor({ plan, used, seed: header.seed }, scenario)
  if (direction.freedom !== 'free') throw new Error('the words are not the model’s to find')
  return {
    compiled,
    journal,
    messages: voicePrompt({ scenario, plan, direction, turns: view.turns }),
  }
}
