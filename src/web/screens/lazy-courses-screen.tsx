import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'What is kept on the server is not touched by that.'

export const { Screen: LazyCoursesScreen } = lazyScreen(
  async () => (await import('./courses/courses-screen.tsx')).CoursesScreen,
  KEPT,
)

export const { Screen: LazyJoinScreen } = lazyScreen(
  async () => (await import('./courses/join-screen.tsx')).JoinScreen,
  KEPT,
)
