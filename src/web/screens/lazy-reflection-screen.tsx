import { lazyScreen } from './lazy-screen.tsx'

/** Comes after the talk, so it need not be there at its beginning. */
export const { Screen: LazyReflectionScreen, fetch: fetchReflectionScreen } = lazyScreen(
  async () => (await import('./reflection/reflection-screen.tsx')).ReflectionScreen,
  'Your session is still here, and this page opens once it is back.',
)
