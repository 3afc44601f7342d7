import { lazyScreen } from './lazy-screen.tsx'

/** Wanted after a debrief at the earliest. */
export const { Screen: LazyReplayStage, fetch: fetchReplayScreen } = lazyScreen(
  async () => (await import('./replay/replay-stage.tsx')).ReplayStage,
  'Your session is still here, and the replay opens once it is back.',
)
