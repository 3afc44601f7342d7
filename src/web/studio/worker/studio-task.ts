/**
 * 'quick' answers while an author types and is never broken off; 'deep' may take seconds, and is broken off as soon as
 * nobody waits for it. Each lane has a worker of its own, so that typing never waits for a simulation.
 */
export type TaskLane = 'quick' | 'deep'

/** A computation that the page leaves to a worker. Input and output are plain data: they are copied on the way. */
export interface StudioTask<Input, Output> {
  readonly lane: TaskLane
  /** Brings its code into the worker; called there alone. */
  readonly load: () => Promise<(input: Input) => Output | Promise<Output>>
}

/** Keeps the types of a task as they are written. */
export const studioTask = <Input, Output>(
  task: StudioTask<Input, Output>,
): StudioTask<Input, Output> => task
