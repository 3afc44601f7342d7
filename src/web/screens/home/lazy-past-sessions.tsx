import { lazyPart } from '#web/frame/lazy-part.tsx'

/** Whoever is here for the first time has none. */
export const { Part: LazyPastSessions, fetch: fetchPastSessions } = lazyPart(
  async () => (await import('./past-sessions.tsx')).PastSessions,
)
