import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { StoreSettings } from '#store/store-settings.ts'

export interface RunningServer {
  readonly origin: string
  /** resident set of the process, MB */
  readonly memory: () => Promise<number>
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** A server in a process of its own. */
export async function startServer(settings: StoreSettings): Promise<RunningServer> {
  const child = fork(join(import.meta.dirname, 'cohort-server.ts'), [JSON.stringify(settings)])
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  const { port } = await told<{ readonly port: number }>(child)
  return {
    origin: `http://127.0.0.1:${port}`,
    memory: async () => {
      const answer = told<{ readonly rssMb: number }>(child)
      child.send('memory')
      return (await answer).rssMb
    },
    kill: async (signal) => {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
      process.off('exit', stop)
    },
  }
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code}`)
  })
  gone.catch(() => undefined)
  const [message] = await Promise.race([once(child, 'message'), gone])
  return message as Message
}
