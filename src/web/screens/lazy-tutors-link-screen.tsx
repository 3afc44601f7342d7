import { lazyScreen } from './lazy-screen.tsx'

/** Met once at the most. */
export const { Screen: LazyTutorsLinkScreen } = lazyScreen(
  async () => (await import('./tutors-link/tutors-link-screen.tsx')).TutorsLinkScreen,
  'Nothing was opened yet.',
)
