import { KEPT_VOICES_KEY, soundWishes, whenSoundWishesChange } from './sound-wishes.ts'

/** What was chosen for clients in this page, kept by the browser or not; forgotten once nothing is wanted of sound. */
let inPage: Readonly<Record<string, string>> = {}
whenSoundWishesChange(() => {
  if (soundWishes().length === 0) inPage = {}
})

/**
 * The voice that the student chose for a client on this device.
 * @returns id of the voice; null where none was chosen
 */
export function keptVoiceOf(scenarioId: string): string | null {
  const voice = inPage[scenarioId] ?? onDevice()[scenarioId]
  return typeof voice === 'string' ? voice : null
}

export function keepVoiceOf(scenarioId: string, voice: string): void {
  inPage = { ...inPage, [scenarioId]: voice }
  try {
    localStorage.setItem(KEPT_VOICES_KEY, JSON.stringify({ ...onDevice(), [scenarioId]: voice }))
  } catch {
    // The choice then lasts as long as the page.
  }
}

function onDevice(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_VOICES_KEY) ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}
