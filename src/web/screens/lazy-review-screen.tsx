import { lazyScreen } from './lazy-screen.tsx'

/** Few come for it, so it is no part of what every student waits for. */
export const { Screen: LazyReviewScreen, fetch: fetchReviewScreen } = lazyScreen(
  async () => (await import('./review/review-screen.tsx')).ReviewScreen,
  'What you had typed here is still kept in this browser.',
)
