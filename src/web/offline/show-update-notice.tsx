import { createRoot } from 'react-dom/client'
import type { Practice } from '#web/session/practice.ts'
import { UpdateNotice } from './update-notice.tsx'

/** Beside the app, which knows nothing of it: the first page stays as small as it is. */
export function showUpdateNotice(
  registration: ServiceWorkerRegistration,
  practice: Pick<Practice, 'onlyInPage'>,
): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<UpdateNotice registration={registration} practice={practice} />)
}
