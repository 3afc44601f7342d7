import { lazyScreen } from './lazy-screen.tsx'

/** One press behind the first page, and fetched while that is read. */
export const { Screen: LazyBriefScreen, fetch: fetchBriefScreen } = lazyScreen(
  async () => (await import('./brief/brief-screen.tsx')).BriefScreen,
  'Nothing was begun yet.',
)
