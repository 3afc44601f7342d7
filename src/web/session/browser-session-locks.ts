import { channelSessionLocks, noSessionLocks } from './channel-session-locks.ts'
import { type SessionLocks, webSessionLocks } from './session-locks.ts'

/** The strongest lock this browser offers. */
export function browserSessionLocks(): SessionLocks {
  if (navigator.locks) return webSessionLocks(navigator.locks)
  if (typeof BroadcastChannel === 'undefined') return noSessionLocks
  return channelSessionLocks(() => new BroadcastChannel('third-chair/sessions'))
}
