import { seedFrom } from '#lib/prng.ts'
import type { DeviceVoice } from './speaker.ts'

/** As much of a client as a voice is found by. What is known of age or gender is not: names of voices do not tell it. */
interface SpokenFor {
  readonly scenarioId: string
  readonly locale: string
}

/** Voices that speak the client's language, those of the same region first, then by name. */
export function voicesFor(locale: string, voices: readonly DeviceVoice[]): readonly DeviceVoice[] {
  const language = languageOf(locale)
  const rank = (voice: DeviceVoice) => (isSame(voice.locale, locale) ? 0 : 1)
  return voices
    .filter((voice) => languageOf(voice.locale) === language)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || order(a.id, b.id))
}

/**
 * The voice that speaks for a client: the chosen one while the device has it; else always the same for the same
 * client on the same device. Where no voice is of the client's region, the device's own comes first.
 * @param chosen id of a voice, as the student chose it
 * @returns null where no voice of the device speaks the language
 */
export function voiceOfClient(
  { scenarioId, locale }: SpokenFor,
  voices: readonly DeviceVoice[],
  chosen: string | null,
): DeviceVoice | null {
  const fitting = voicesFor(locale, voices)
  const kept = fitting.find(({ id }) => id === chosen)
  if (kept !== undefined) return kept
  const ofRegion = fitting.filter((voice) => isSame(voice.locale, locale))
  if (ofRegion.length === 0) {
    const own = fitting.find(({ isDefault }) => isDefault)
    if (own !== undefined) return own
  }
  const among = ofRegion.length > 0 ? ofRegion : fitting
  return among[seedFrom(scenarioId) % among.length] ?? null
}

/** “en” of “en-GB”. */
export const languageOf = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? ''

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
