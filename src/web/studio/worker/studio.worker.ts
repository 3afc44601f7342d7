import { STUDIO_TASKS, type TaskName, type TaskOutput } from './studio-tasks.ts'
import type { TaskAnswer, TaskRequest } from './task-message.ts'
import { withoutEval } from './without-eval.ts'

withoutEval()

self.onmessage = async ({ data }: MessageEvent<TaskRequest>) => {
  self.postMessage(await answer(data))
}

async function answer({ id, name, input }: TaskRequest): Promise<TaskAnswer> {
  try {
    // The page pairs names with inputs by their types; after the copy only the name is left to go by.
    const load = STUDIO_TASKS[name] as () => Promise<Run>
    const run = await load()
    return { id, output: await run(input) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

type Run = (input: TaskRequest['input']) => TaskOutput<TaskName> | Promise<TaskOutput<TaskName>>
