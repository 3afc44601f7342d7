import { lazyScreen } from './lazy-screen.tsx'

export const { Screen: LazyOverviewScreen } = lazyScreen(
  async () => (await import('./overview/overview-screen.tsx')).OverviewScreen,
  'Those who sit the exercise notice nothing of it.',
)
