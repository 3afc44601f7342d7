import type { TaskInput, TaskName, TaskOutput } from './studio-tasks.ts'
import type { TaskLane } from './task-lanes.ts'
import type { TaskAnswer, TaskRequest } from './task-message.ts'

export type RunTask = <Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  signal?: AbortSignal,
) => Promise<TaskOutput<Name>>

interface Waiting extends TaskRequest {
  readonly done: (output: TaskOutput<TaskName>) => void
  readonly failed: (reason: unknown) => void
}

/**
 * Runs tasks in workers, one at a time in each lane, in the order in which they were asked for.
 * A task whose signal is aborted rejects with the signal's reason at once: it leaves its queue, or, in the deep lane,
 * its worker is ended. A task that fails, or whose worker cannot be had, rejects with a `TaskFailed`.
 */
export function taskRunner(laneOf: (name: TaskName) => TaskLane, spawn: () => Worker): RunTask {
  const lanes: Readonly<Record<TaskLane, Lane>> = {
    quick: openLane(spawn, false),
    deep: openLane(spawn, true),
  }
  let count = 0
  return (name, input, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const lane = lanes[laneOf(name)]
      count += 1
      const id = count
      const leave = () => {
        lane.forget(id)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
      lane.ask({
        id,
        name,
        input,
        done: (output) => {
          signal?.removeEventListener('abort', leave)
          // The worker looked the task up by this very name.
          resolve(output as TaskOutput<typeof name>)
        },
        failed: (reason) => {
          signal?.removeEventListener('abort', leave)
          reject(reason)
        },
      })
    })
}

/** A task came to no end; its message is for us, not for an author. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed'
}

interface Lane {
  readonly ask: (task: Waiting) => void
  readonly forget: (id: number) => void
}

function openLane(spawn: () => Worker, mayBreakOff: boolean): Lane {
  let worker: Worker | null = null
  let running: Waiting | null = null
  let queue: readonly Waiting[] = []

  const end = () => {
    worker?.terminate()
    worker = null
  }
  const settle = (how: (task: Waiting) => void) => {
    const task = running
    running = null
    if (task !== null) how(task)
    next()
  }
  const hear = ({ data }: MessageEvent<TaskAnswer>) => {
    if (data.id !== running?.id) return
    settle((task) => {
      if ('error' in data) task.failed(new TaskFailed(data.error))
      else task.done(data.output)
    })
  }
  const lose = (event: Event) => {
    event.preventDefault()
    end()
    settle((task) => task.failed(new TaskFailed('the worker could not be had')))
  }
  const next = () => {
    const [task, ...rest] = queue
    if (running !== null || task === undefined) return
    queue = rest
    running = task
    if (worker === null) {
      worker = spawn()
      worker.onmessage = hear
      worker.onerror = lose
      worker.onmessageerror = lose
    }
    const { id, name, input } = task
    worker.postMessage({ id, name, input } satisfies TaskRequest)
  }
  return {
    ask: (task) => {
      queue = [...queue, task]
      next()
    },
    forget: (id) => {
      queue = queue.filter((task) => task.id !== id)
      if (!mayBreakOff || running?.id !== id) return
      end()
      settle(() => {})
    },
  }
}
