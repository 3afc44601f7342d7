import { studioTask } from './studio-task.ts'

/** Every task by its name. One line here and one file in `tasks/` make a new one. */
export const STUDIO_TASKS = {
  parse: studioTask({
    lane: 'quick',
    load: async () => (await import('./tasks/parse.ts')).parse,
  }),
  locate: studioTask({
    lane: 'quick',
    load: async () => (await import('./tasks/locate.ts')).locate,
  }),
  review: studioTask({
    lane: 'deep',
    load: async () => (await import('./tasks/review.ts')).review,
  }),
  simulate: studioTask({
    lane: 'deep',
    load: async () => (await import('./tasks/simulate.ts')).simulate,
  }),
  test: studioTask({
    lane: 'deep',
    load: async () => (await import('./tasks/test.ts')).test,
  }),
  cover: studioTask({
    lane: 'deep',
    load: async () => (await import('./tasks/cover.ts')).cover,
  }),
} as const

type Tasks = typeof STUDIO_TASKS
type Run<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]['load']>>

export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Run<Name>>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<Run<Name>>>
