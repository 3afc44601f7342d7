import { lazyScreen } from './lazy-screen.tsx'

/** Every address that practice does not know. */
export const { Screen: LazyGradedScreens } = lazyScreen(
  async () => (await import('./graded-screens.tsx')).GradedScreens,
  'Nothing is lost by it.',
)
