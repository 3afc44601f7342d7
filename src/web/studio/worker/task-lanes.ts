import type { TaskName } from './studio-tasks.ts'

/**
 * 'quick' answers while an author types and is never broken off; 'deep' may take seconds, and is broken off as soon as
 * nobody waits for it. Each lane has a worker of its own, so that typing never waits for a simulation.
 */
export type TaskLane = 'quick' | 'deep'

export const TASK_LANES = {
  decode: 'quick',
  parse: 'quick',
  locate: 'quick',
  review: 'deep',
  simulate: 'deep',
  test: 'deep',
  cover: 'deep',
} as const satisfies Record<TaskName, TaskLane>
