import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '#web/design/button.tsx'
import type { Practice } from '#web/session/practice.ts'
import { UPDATE, type UpdateAnswer } from './update-words.ts'
import { useWaitingWorker, type WaitingPlace } from './use-waiting-worker.ts'

interface UpdateNoticeProps {
  readonly registration: WaitingPlace
  readonly practice: Pick<Practice, 'onlyInPage'>
}

/** Between two talks: nothing that is being written or said is on these screens. */
const OFFERED_AT: readonly string[] = ['/', '/progress']

/**
 * Says quietly that a new version is there. It comes by itself once every tab is closed; whoever wants it now presses,
 * and never in the middle of a session.
 */
export function UpdateNotice({ registration, practice }: UpdateNoticeProps) {
  const [address] = useLocation()
  const waiting = useWaitingWorker(registration)
  const [isOpenElsewhere, setOpenElsewhere] = useState(false)
  // A session that only this page has would be lost with the page.
  if (waiting === null || !OFFERED_AT.includes(address) || practice.onlyInPage().length > 0)
    return null
  const update = () => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<UpdateAnswer>) =>
      setOpenElsewhere(data === 'open-elsewhere')
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') window.location.reload()
    })
    waiting.postMessage(UPDATE, [port2])
  }
  return (
    <aside
      aria-label="New version"
      className="no-print mx-auto mb-6 flex w-full max-w-page flex-wrap items-center gap-x-5 gap-y-2 px-4 text-small sm:px-[clamp(1rem,4vw,2.5rem)]"
    >
      <p role="status">
        {isOpenElsewhere
          ? 'Third Chair is open in another tab too, and stays as it is there. Close that tab first, then press “Update” again.'
          : 'A new version is ready. It comes by itself once every tab of Third Chair is closed.'}
      </p>
      <Button onClick={update}>Update</Button>
    </aside>
  )
}
