import type { SessionHeader } from '#simulation/journal.ts'

const KEY = 'third-chair/voice'

/**
 * The voice of the last session on this device. A language model counts for its own server alone: whoever let their
 * words go to one has not let them go to another.
 */
export function keptVoiceChoice(server: string | null): SessionHeader['voice'] {
  try {
    return server !== null && localStorage.getItem(KEY) === server ? 'language-model' : 'embedded'
  } catch {
    return 'embedded'
  }
}

/** @param server the model server that was chosen; null for the built-in voice */
export function keepVoiceChoice(server: string | null): void {
  try {
    if (server === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, server)
  } catch {
    // The next session then begins with the built-in voice.
  }
}
