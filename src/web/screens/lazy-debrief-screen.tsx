import { fetchReplayScreen } from './lazy-replay-screen.tsx'
import { lazyScreen } from './lazy-screen.tsx'

/** Wanted at the end of a session, so it need not be there at its beginning. The replay comes along behind it. */
export const { Screen: LazyDebriefScreen, fetch: fetchDebriefScreen } = lazyScreen(async () => {
  const { DebriefScreen } = await import('./debrief/debrief-screen.tsx')
  void fetchReplayScreen()
  return DebriefScreen
}, 'Your session is still here, and the debrief opens once it is back.')
