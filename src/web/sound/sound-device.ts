import { browserDictation } from './browser-dictation.ts'
import { browserSpeaker } from './browser-speaker.ts'
import type { Dictation } from './dictation.ts'
import type { Speaker } from './speaker.ts'

/** What the device can do with sound; null for what it cannot. */
export interface SoundDevice {
  readonly speaker: Speaker | null
  readonly dictation: Dictation | null
}

let own: SoundDevice | null = null

/** The browser's own, one for the whole page. */
export function soundDevice(): SoundDevice {
  own ??= { speaker: browserSpeaker(), dictation: browserDictation() }
  return own
}
