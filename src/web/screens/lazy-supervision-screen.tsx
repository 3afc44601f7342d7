import { lazyScreen } from './lazy-screen.tsx'

/** Wanted after a debrief at the earliest. */
export const { Screen: LazySupervisionStage } = lazyScreen(
  async () => (await import('./supervision/supervision-stage.tsx')).SupervisionStage,
  'Your session is still here, and the sheet opens once it is back.',
)
