import type { Voice } from '#simulation/voice-port.ts'
import { unasked } from '#simulation/voicing.ts'

/** The language model that this page can give to a client. */
export interface OfferedVoice {
  /** the name of the model server, which the student is told */
  readonly server: string
  readonly voice: Voice
  /** Brings what the voice runs on behind the first page. Never rejects. */
  readonly fetch: () => Promise<unknown>
}

type BringVoice = () => Promise<Voice>

/** Few servers have a language model, so that its script is no part of what every student waits for. */
export function offeredVoice(server: string, bring: BringVoice = bringServerVoice): OfferedVoice {
  const bringOrNull = () => bring().catch(() => null)
  return {
    server,
    voice: async (request, room) => ((await bringOrNull()) ?? unreachableVoice)(request, room),
    fetch: bringOrNull,
  }
}

/** For a session that was begun with a language model which is not to be had any more. */
export const unreachableVoice: Voice = async () => ({
  soFar: null,
  voicing: unasked('server-unreachable'),
})

const bringServerVoice: BringVoice = async () =>
  (await import('./browser-server-voice.ts')).browserServerVoice
