/** Why words did not come from the language model that was asked for them. Codes, never sentences. */
export const VOICE_FALLBACKS = [
  /** our own server did not answer, or its line dropped */
  'server-unreachable',
  'scenario-unknown',
  'too-many-requests',
  'budget-spent',
  /** the model has failed so often of late that it is left alone for a while */
  'model-down',
  'model-unreachable',
  'key-refused',
  'no-such-model',
  'model-busy',
  'model-error',
  'no-first-token',
  'stalled',
  'took-too-long',
  'broken-off',
  'empty',
  'refused',
  /** twice the words broke a rule of speech; `breaches` names it */
  'words-unfit',
  /** the student would not wait */
  'student-hurried',
  'voice-failed',
] as const

export type VoiceFallback = (typeof VOICE_FALLBACKS)[number]

/** Rules of speech that a model's words can break. */
export const SPEECH_BREACHES = [
  'locked-fact',
  'out-of-role',
  'coaching',
  'speaks-for-student',
  'too-long',
  'beyond-the-plan',
  'plan-not-told',
  'other-language',
  'method-named',
  'explicit',
  'not-speech',
] as const

export type SpeechBreach = (typeof SPEECH_BREACHES)[number]

/** How a turn came about for which a language model was asked. Kept in the journal; it holds no words. */
export interface Voicing {
  /** as the model server named it; null where it never answered */
  readonly model: string | null
  /** SHA-256 of what was sent to it last, in hexadecimal digits; null where nothing was sent */
  readonly prompt: string | null
  /** over all tries; null where the model server did not report them */
  readonly tokens: TokenCount | null
  /** how often the model was asked for this turn, 0–2 */
  readonly tries: number
  /** what its rejected words broke, in order */
  readonly breaches: readonly SpeechBreach[]
  /** why the embedded voice spoke or finished the turn; null where the model spoke all of it */
  readonly fallback: VoiceFallback | null
}

export interface TokenCount {
  readonly prompt: number
  readonly completion: number
  /** the part of `prompt` that the server had kept from before */
  readonly cached: number
}

/** The embedded voice speaks, and nothing was asked of the model. */
export const unasked = (fallback: VoiceFallback): Voicing => ({
  model: null,
  prompt: null,
  tokens: null,
  tries: 0,
  breaches: [],
  fallback,
})
