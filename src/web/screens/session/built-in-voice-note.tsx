import type { TranscriptTurn } from '#simulation/session-view.ts'
import { fallbackWords } from '#web/voice/fallback-words.ts'
import { standingFallback } from '#web/voice/standing-fallback.ts'

interface BuiltInVoiceNoteProps {
  readonly turns: readonly TranscriptTurn[]
  /** words of the language model are coming again */
  readonly isModelSpeaking: boolean
}

/** Says that the language model does not speak, and why, for as long as it does not. */
export function BuiltInVoiceNote({ turns, isModelSpeaking }: BuiltInVoiceNoteProps) {
  const fallback = isModelSpeaking ? null : standingFallback(turns)
  if (fallback === null) return null
  return (
    <div className="mb-2 flex flex-wrap gap-x-2">
      <p className="font-semibold">The built-in voice is speaking</p>
      <p>{fallbackWords(fallback)}</p>
    </div>
  )
}
