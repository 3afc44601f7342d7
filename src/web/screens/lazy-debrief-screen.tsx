import { lazyScreen } from './lazy-screen.tsx'

/** Wanted at the end of a session, so it need not be there at its beginning. */
export const { Screen: LazyDebriefScreen, fetch: fetchDebriefScreen } = lazyScreen(
  async () => (await import('./debrief/debrief-screen.tsx')).DebriefScreen,
  'Your session is still here, and the debrief opens once it is back.',
)
