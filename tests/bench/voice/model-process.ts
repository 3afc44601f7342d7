import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Say } from '#tests/model-server/answer.ts'
import type { SwitchName } from '#tests/model-server/fault-switch.ts'
import { tied, unlessGone } from './child-process.ts'

const CHILD = join(import.meta.dirname, 'model-server-child.ts')

/** The model server beside the app, in a process of its own. */
export interface ModelProcess {
  /** Ends with `/v1`. */
  readonly baseUrl: string
  /** From now on every answer is this one, and no fault lies over it. */
  readonly says: (answer: Omit<Say, 'kind'>) => Promise<void>
  /** Puts a fault over every answer; null takes it off. */
  readonly turnFault: (fault: SwitchName | null) => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startModelProcess(): Promise<ModelProcess> {
  const child = fork(CHILD, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const stop = tied(child)
  const heard = () => unlessGone(child, 'model server', once(child, 'message'))
  const [baseUrl] = await heard()
  return {
    baseUrl,
    says: async (answer) => {
      const told = heard()
      child.send({ kind: 'say', ...answer })
      await told
    },
    turnFault: async (fault) => {
      const response = await fetch(new URL('/fault', baseUrl), {
        method: 'POST',
        body: JSON.stringify({ fault }),
      })
      if (!response.ok) throw new Error(`the model server does not know the fault ${fault}`)
      await response.arrayBuffer()
    },
    stop,
  }
}
