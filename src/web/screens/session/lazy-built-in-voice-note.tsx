import { lazyPart } from '#web/frame/lazy-part.tsx'

/** Only a session with a language model can have to say so. */
export const { Part: LazyBuiltInVoiceNote, fetch: fetchBuiltInVoiceNote } = lazyPart(
  async () => (await import('./built-in-voice-note.tsx')).BuiltInVoiceNote,
)
