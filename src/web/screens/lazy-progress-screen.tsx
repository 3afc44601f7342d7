import { withoutEval } from '#web/studio/worker/without-eval.ts'
import { lazyScreen } from './lazy-screen.tsx'

/** Nobody waits for it before the first session. */
export const { Screen: LazyProgressScreen } = lazyScreen(async () => {
  withoutEval()
  return (await import('./progress/progress-screen.tsx')).ProgressScreen
}, 'Your sessions are still kept in this browser.')
