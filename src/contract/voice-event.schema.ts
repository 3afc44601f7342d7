import * as z from 'zod/mini'
import type { VoicedWords } from '#simulation/voice-port.ts'
import { SPEECH_BREACHES, VOICE_FALLBACKS } from '#simulation/voicing.ts'

/** The address to which a session is sent for the client's next words. */
export const VOICE_URL = '/api/voice'

/** Names of the server-sent events that come back: checked sentences as they come, then the words, once. */
export type VoiceEventName = 'sentence' | 'words'

const count = z.number().check(z.int(), z.gte(0))

/** `sentence`: all of the turn so far. */
export const speechSoFarSchema = z.object({ says: z.string(), stage: z.nullable(z.string()) })

/** `words`: the end of the stream. */
export const voicedWordsSchema = z.object({
  soFar: z.nullable(speechSoFarSchema),
  voicing: z.object({
    model: z.nullable(z.string()),
    prompt: z.nullable(z.string()),
    tokens: z.nullable(z.object({ prompt: count, completion: count, cached: count })),
    tries: count,
    breaches: z.array(z.enum(SPEECH_BREACHES)),
    fallback: z.nullable(z.enum(VOICE_FALLBACKS)),
  }),
}) satisfies z.ZodMiniType<VoicedWords>
