import { TASK_LANES } from './task-lanes.ts'
import { type RunTask, taskRunner } from './task-runner.ts'

/** Leaves a task to a worker of this page; see `taskRunner` for how it ends. */
export const runTask: RunTask = taskRunner(
  (name) => TASK_LANES[name],
  () => new Worker(new URL('./studio.worker.ts', import.meta.url), { type: 'module' }),
)
