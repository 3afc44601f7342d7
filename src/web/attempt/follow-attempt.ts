import { afterInBrowser } from '#web/voice/line-watch.ts'
import { msLeft } from './ms-left.ts'
import type { ServerSessionHost } from './server-session-host.ts'

/** While the client is awaited. @source judgement */
const ASK_EVERY_MS = 3_000
/** A moment after time is up, so that the server has noticed too. */
const AFTER_ZERO_MS = 400
/** Timers of browsers run out after 25 days, and a page that slept has to look again anyway. */
const LONGEST_TIMER_MS = 3_600_000

/**
 * Keeps a page in step with an attempt that goes on elsewhere too: another tab, another device, the server's clock.
 * @returns what stops it
 */
export function followAttempt(host: ServerSessionHost): () => void {
  let callOff = () => {}
  const look = () => {
    if (document.visibilityState === 'visible') void host.refresh()
  }
  const comeBack = () => {
    host.tryNow()
    look()
  }
  const arm = () => {
    callOff()
    const { attempt, heardAt } = host.standing()
    if (attempt.state === 'finished' || attempt.state === 'abandoned') return
    const left = msLeft(attempt, performance.now() - heardAt)
    const isAwaited = attempt.phase === 'client-replying'
    const dueMs = left === null ? LONGEST_TIMER_MS : left + AFTER_ZERO_MS
    const ms = Math.min(Math.max(dueMs, ASK_EVERY_MS), isAwaited ? ASK_EVERY_MS : LONGEST_TIMER_MS)
    callOff = afterInBrowser(ms, () => {
      look()
      arm()
    })
  }
  arm()
  const unsubscribe = host.subscribe(arm)
  document.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  window.addEventListener('online', comeBack)
  return () => {
    callOff()
    unsubscribe()
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('focus', look)
    window.removeEventListener('online', comeBack)
  }
}
