import { withoutEval } from '#web/studio/worker/without-eval.ts'
import { lazyScreen } from './lazy-screen.tsx'

/** Fetched by those who come for it alone: a student never waits for an editor. */
export const { Screen: LazyStudioScreen } = lazyScreen(async () => {
  withoutEval()
  return (await import('./studio/studio-screen.tsx')).StudioScreen
}, 'The files you were writing here are still kept in this browser.')
