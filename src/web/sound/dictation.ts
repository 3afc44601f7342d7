/**
 * Whether a language can be dictated on this device: `downloadable` once the browser has fetched what it needs for it,
 * `downloading` while it does.
 */
export type DictationStanding = 'ready' | 'downloadable' | 'downloading' | 'unavailable'

/** A language as the device can hear it; for a client from Leeds that may be English from elsewhere. */
export interface HeardLanguage {
  readonly standing: DictationStanding
  /** language tag */
  readonly locale: string
}

/** Why listening came to its end. `done`: it was ended, or the device ended it after a silence. */
export type ListeningEnd = 'done' | 'not-allowed' | 'no-microphone' | 'no-speech' | 'failed'

export interface Listener {
  /** words so far that may still change */
  readonly onInterim: (words: string) => void
  /** words that stand, without spaces around them */
  readonly onFinal: (words: string) => void
  /** once, and nothing after it */
  readonly onEnd: (why: ListeningEnd) => void
}

export interface Listening {
  /** ends it; words that were on their way still come */
  readonly finish: () => void
  /** ends it at once; nothing comes any more, not even its end */
  readonly drop: () => void
}

/** Turns speech into words on the device. Of the sound nothing is kept, and nothing but words is told. */
export interface Dictation {
  readonly standing: (locale: string) => Promise<HeardLanguage>
  /** has the browser fetch what it needs for a language. @returns whether it did */
  readonly fetch: (locale: string) => Promise<boolean>
  readonly listen: (locale: string, listener: Listener) => Listening
}
