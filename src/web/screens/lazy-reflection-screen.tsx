import { lazyScreen } from './lazy-screen.tsx'

/** Wanted at the end of a session, so it need not be there at its beginning. */
export const { Screen: LazyReflectionScreen, fetch: fetchReflectionScreen } = lazyScreen(
  async () => (await import('./reflection/reflection-screen.tsx')).ReflectionScreen,
  'Your session is still here, and goes on from where it ended once the page is back.',
)
