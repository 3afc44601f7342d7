import type { TaskInput, TaskName, TaskOutput } from './studio-tasks.ts'

/** From the page to a worker. */
export interface TaskRequest {
  readonly id: number
  readonly name: TaskName
  readonly input: TaskInput<TaskName>
}

/** The way back. What an error says is for us alone: nobody is shown it. */
export type TaskAnswer =
  | { readonly id: number; readonly output: TaskOutput<TaskName> }
  | { readonly id: number; readonly error: string }
