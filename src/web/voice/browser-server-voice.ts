import { VOICE_URL } from '#contract/voice-event.schema.ts'
import { afterInBrowser } from './line-watch.ts'
import { serverVoice } from './server-voice.ts'

/** The voice of the server that this page came from. */
export const browserServerVoice = serverVoice({ address: VOICE_URL, after: afterInBrowser })
