/**
 * Brings the code of each task into the worker that runs it; the page knows no more of it than its types. A new task is
 * one line here, one in `task-lanes.ts` and one file in `tasks/`: a function from plain data to plain data.
 */
export const STUDIO_TASKS = {
  decode: async () => (await import('./tasks/decode.ts')).decode,
  parse: async () => (await import('./tasks/parse.ts')).parse,
  locate: async () => (await import('./tasks/locate.ts')).locate,
  review: async () => (await import('./tasks/review.ts')).review,
  simulate: async () => (await import('./tasks/simulate.ts')).simulate,
  test: async () => (await import('./tasks/test.ts')).test,
  cover: async () => (await import('./tasks/cover.ts')).cover,
} as const

type Tasks = typeof STUDIO_TASKS
type Run<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>

export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Run<Name>>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<Run<Name>>>
