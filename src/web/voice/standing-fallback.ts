import type { TranscriptTurn } from '#simulation/session-view.ts'
import type { VoiceFallback } from '#simulation/voicing.ts'

/**
 * Why the built-in voice spoke when the language model was last asked for words; null where the model found them, or
 * was not asked yet. Turns that are the author's to the letter change nothing about it.
 */
export function standingFallback(turns: readonly TranscriptTurn[]): VoiceFallback | null {
  const asked = turns.findLast((turn) => turn.speaker === 'client' && turn.speech.voicing)
  if (asked?.speaker !== 'client' || asked.speech.spokenBy === 'language-model') return null
  return asked.speech.voicing?.fallback ?? null
}
