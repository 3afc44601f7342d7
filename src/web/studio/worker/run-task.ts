import { STUDIO_TASKS } from './studio-tasks.ts'
import { type RunTask, taskRunner } from './task-runner.ts'

/** Leaves a task to a worker of this page; see `taskRunner` for how it ends. */
export const runTask: RunTask = taskRunner(
  (name) => STUDIO_TASKS[name].lane,
  () => new Worker(new URL('./studio.worker.ts', import.meta.url), { type: 'module' }),
)
