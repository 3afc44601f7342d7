import { lazyPart } from '#web/frame/lazy-part.tsx'

/** Only a second tab has to say so. */
export const { Part: LazyElsewhereScreen, fetch: fetchElsewhereScreen } = lazyPart(
  async () => (await import('./elsewhere-screen.tsx')).ElsewhereScreen,
)
