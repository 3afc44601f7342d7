import { randomId } from './random.ts'
import type { SessionLock, SessionLocks } from './session-locks.ts'

type Message =
  | { readonly asks: string; readonly from: string }
  | { readonly holds: string; readonly to: string }

/** How long an asking tab waits for the holder to answer. */
const ANSWER_MS = 300
const ASK_AGAIN_MS = 2000

/**
 * For pages that have no Web Locks, such as plain HTTP on a local network: tabs ask each other. Two tabs that ask
 * in the same instant may both go ahead; the unique keys of the journal then stop the second one.
 */
export function channelSessionLocks(openChannel: () => BroadcastChannel): SessionLocks {
  const held = new Set<string>()
  const tab = randomId()
  const channel = openChannel()
  const waiting = new Map<string, () => void>()
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('asks' in data && held.has(data.asks)) {
      channel.postMessage({ holds: data.asks, to: data.from } satisfies Message)
    }
    if ('holds' in data && data.to === tab) waiting.get(data.holds)?.()
  }
  const isHeldElsewhere = (session: string) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), ANSWER_MS)
      waiting.set(session, () => {
        clearTimeout(timer)
        resolve(true)
      })
      channel.postMessage({ asks: session, from: tab } satisfies Message)
    }).finally(() => waiting.delete(session))
  return {
    hold: async (session): Promise<SessionLock | null> => {
      if (held.has(session) || (await isHeldElsewhere(session))) return null
      held.add(session)
      return { release: () => held.delete(session) }
    },
    whenFree: async (session, signal) => {
      while (!signal.aborted) {
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
        if (!signal.aborted && !(await isHeldElsewhere(session))) return
      }
      await new Promise(() => {})
    },
  }
}

/** Where not even a channel exists, the journal's keys are the only guard. */
export const noSessionLocks: SessionLocks = {
  hold: async () => ({ release: () => {} }),
  whenFree: async () => {},
}
