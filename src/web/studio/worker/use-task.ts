import { useEffect, useState } from 'react'
import { runTask } from './run-task.ts'
import type { TaskInput, TaskName, TaskOutput } from './studio-tasks.ts'

export interface TaskState<Name extends TaskName> {
  /** of the newest input that came to an end; null until one has */
  readonly output: TaskOutput<Name> | null
  /** the output is of an earlier input, or there is none yet */
  readonly isRunning: boolean
  /** the newest input came to no end */
  readonly hasFailed: boolean
}

interface Ended<Name extends TaskName> {
  readonly input: TaskInput<Name> | null
  readonly output: TaskOutput<Name> | null
  readonly hasFailed: boolean
}

/**
 * Runs a task anew whenever the input is another object, and breaks off what is stale.
 * @param input null for nothing to do; keep the same object (`useMemo`) for as long as nothing has changed
 */
export function useTask<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name> | null,
): TaskState<Name> {
  const [ended, setEnded] = useState<Ended<Name>>({ input: null, output: null, hasFailed: false })
  useEffect(() => {
    if (input === null) return
    const stale = new AbortController()
    runTask(name, input, stale.signal).then(
      (output) => {
        if (!stale.signal.aborted) setEnded({ input, output, hasFailed: false })
      },
      () => {
        if (!stale.signal.aborted)
          setEnded((before) => ({ input, output: before.output, hasFailed: true }))
      },
    )
    return () => stale.abort()
  }, [name, input])
  const isCurrent = ended.input === input
  return {
    output: ended.output,
    isRunning: input !== null && !isCurrent,
    hasFailed: isCurrent && ended.hasFailed,
  }
}
