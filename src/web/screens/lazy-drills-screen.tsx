import { withoutEval } from '#web/studio/worker/without-eval.ts'
import { lazyScreen } from './lazy-screen.tsx'

/** Nobody waits for it before the first session; the scheduler comes with it. */
export const { Screen: LazyDrillsScreen } = lazyScreen(async () => {
  withoutEval()
  return (await import('./drills/drills-screen.tsx')).DrillsScreen
}, 'What you have drilled is still kept in this browser.')
