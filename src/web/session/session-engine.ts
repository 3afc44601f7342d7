import { bringWordings } from 'virtual:wordings'
import type { speaksForSelf } from '#coding/out-of-role.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { openLocalSession } from '#simulation/local-session-host.ts'

/** The client and the observer: what a session runs on. */
export interface SessionEngine {
  readonly openLocalSession: typeof openLocalSession
  readonly speaksForSelf: typeof speaksForSelf
}

/** Brings the engine into the page; what has come is kept, what failed may be asked for again. */
export type BringEngine = () => Promise<Result<SessionEngine, 'engine-unreachable'>>

export const bringSessionEngine: BringEngine = async () => {
  try {
    await bringWordings()
  } catch {
    return failure('engine-unreachable')
  }
  try {
    const [host, outOfRole] = await Promise.all([
      import('#simulation/local-session-host.ts'),
      import('#coding/out-of-role.ts'),
    ])
    return success({ ...host, ...outOfRole })
  } catch (error) {
    // So browsers call a script that did not come; anything else is a mistake of ours.
    if (error instanceof TypeError) return failure('engine-unreachable')
    throw error
  }
}
