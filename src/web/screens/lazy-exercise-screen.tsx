import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'What you had typed in this tab is still kept.'

export const { Screen: LazyNewExerciseScreen } = lazyScreen(
  async () => (await import('./exercise/new-exercise-screen.tsx')).NewExerciseScreen,
  KEPT,
)

export const { Screen: LazyEditExerciseScreen } = lazyScreen(
  async () => (await import('./exercise/edit-exercise-screen.tsx')).EditExerciseScreen,
  KEPT,
)
