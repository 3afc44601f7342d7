import { lazyPart } from '#web/frame/lazy-part.tsx'

/** Only some clients ask for it, and not before their sixth turn or so. */
export const { Part: LazyLookWithin, fetch: fetchLookWithin } = lazyPart(
  async () => (await import('./look-within.tsx')).LookWithin,
)
