import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'What you had entered is still kept in this tab.'

export const { Screen: LazyCourseMarkingScreen } = lazyScreen(
  async () => (await import('./marking/course-marking-screen.tsx')).CourseMarkingScreen,
  KEPT,
)

export const { Screen: LazyMarkingQueueScreen } = lazyScreen(
  async () => (await import('./marking/marking-queue-screen.tsx')).MarkingQueueScreen,
  KEPT,
)

export const { Screen: LazyAttemptMarkingScreen } = lazyScreen(
  async () => (await import('./marking/attempt-marking-screen.tsx')).AttemptMarkingScreen,
  KEPT,
)
