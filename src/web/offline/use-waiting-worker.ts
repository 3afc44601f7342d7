import { useEffect, useState } from 'react'

/** What is looked at of a registration. */
export type WaitingPlace = Pick<
  ServiceWorkerRegistration,
  'waiting' | 'installing' | 'addEventListener' | 'removeEventListener'
>

/** The worker of a newer version, once it has everything and waits; null while there is none. */
export function useWaitingWorker(registration: WaitingPlace): ServiceWorker | null {
  const [waiting, setWaiting] = useState(registration.waiting)
  useEffect(() => {
    const follow = () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => setWaiting(registration.waiting))
    }
    follow()
    registration.addEventListener('updatefound', follow)
    return () => registration.removeEventListener('updatefound', follow)
  }, [registration])
  return waiting
}
