/** Held for as long as this tab has the session open. */
export interface SessionLock {
  readonly release: () => void
}

/** One tab at a time may hold a session. */
export interface SessionLocks {
  /** @returns null while another tab holds it */
  readonly hold: (session: string) => Promise<SessionLock | null>
  /** Resolves once no other tab holds it; never after `signal` was aborted. */
  readonly whenFree: (session: string, signal: AbortSignal) => Promise<void>
}

/** A tab that is being reloaded lets go a moment after its successor asks. */
const HANDOVER_MS = 700

const nameOf = (session: string) => `third-chair/session/${session}`

/** Locks of the browser itself: let go even when a tab crashes. */
export function webSessionLocks(locks: LockManager): SessionLocks {
  return {
    hold: async (session) => {
      const taken = Promise.withResolvers<SessionLock | null>()
      const patience = AbortSignal.timeout(HANDOVER_MS)
      locks
        .request(nameOf(session), { signal: patience }, () => {
          const letGo = Promise.withResolvers<void>()
          taken.resolve({ release: letGo.resolve })
          return letGo.promise
        })
        .catch(() => taken.resolve(null))
      return taken.promise
    },
    whenFree: async (session, signal) => {
      try {
        await locks.request(nameOf(session), { signal }, () => null)
      } catch {
        await new Promise(() => {})
      }
    },
  }
}
