import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'What you had typed in this tab is still kept.'

export const { Screen: LazyCourseScreen } = lazyScreen(
  async () => (await import('./course/course-screen.tsx')).CourseScreen,
  KEPT,
)

export const { Screen: LazyCoursePeopleScreen } = lazyScreen(
  async () => (await import('./course/course-people-screen.tsx')).CoursePeopleScreen,
  KEPT,
)

export const { Screen: LazyCourseSettingsScreen } = lazyScreen(
  async () => (await import('./course/course-settings-screen.tsx')).CourseSettingsScreen,
  KEPT,
)

export const { Screen: LazyCourseRecordScreen } = lazyScreen(
  async () => (await import('./course/course-record-screen.tsx')).CourseRecordScreen,
  KEPT,
)
