import type { Practice } from '#web/session/practice.ts'
import { isPracticeAddress } from './is-practice-address.ts'
import { showUpdateNotice } from './show-update-notice.tsx'

/**
 * Has the browser keep the app for when there is no network, and offers a new version once one is there. Asked for at an
 * address of practice alone: whoever opens graded work on a shared computer leaves nothing there.
 */
export async function keepOffline(practice: Pick<Practice, 'onlyInPage'>): Promise<void> {
  // A development server has no worker; on plain HTTP browsers offer none.
  if (
    !import.meta.env.PROD ||
    !isPracticeAddress(location.pathname) ||
    !('serviceWorker' in navigator)
  )
    return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const registration = await navigator.serviceWorker.getRegistration()
    if (registration) showUpdateNotice(registration, practice)
  } catch {
    // A browser that refuses, or a network that gave out: practice goes on as it did without.
  }
}
