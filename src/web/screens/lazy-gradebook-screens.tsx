import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'The grades are on the server, and nothing of them is lost.'

export const { Screen: LazyCourseGradebookScreen } = lazyScreen(
  async () => (await import('./gradebook/course-gradebook-screen.tsx')).CourseGradebookScreen,
  KEPT,
)

export const { Screen: LazyExerciseGradebookScreen } = lazyScreen(
  async () => (await import('./gradebook/exercise-gradebook-screen.tsx')).ExerciseGradebookScreen,
  KEPT,
)

export const { Screen: LazyMarkSheetsScreen } = lazyScreen(
  async () => (await import('./gradebook/mark-sheets-screen.tsx')).MarkSheetsScreen,
  KEPT,
)
