import { lazyScreen } from './lazy-screen.tsx'

/** Nobody waits for it before the first session. */
export const { Screen: LazyProgressScreen, fetch: fetchProgressScreen } = lazyScreen(
  async () => (await import('./progress/progress-screen.tsx')).ProgressScreen,
  'Your sessions are still kept in this browser.',
)
