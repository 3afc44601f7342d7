import { useEffect, useState } from 'react'
import type { FileDesk } from '#web/studio/file/file-desk.ts'

const PARAMETER = 'file'

/** The open file stands in the address, so that a reload comes back to it. @returns whether it is still being looked for */
export function useOpenFileAddress(desk: FileDesk, openId: string | null): boolean {
  const [isLooking, setLooking] = useState(() => openId === null && idInAddress() !== null)
  useEffect(() => {
    const id = idInAddress()
    if (id === null || desk.state().open !== null) return setLooking(false)
    void desk.open(id).then(() => setLooking(false))
  }, [desk])
  useEffect(() => {
    if (isLooking) return
    const address = new URL(location.href)
    if (openId === null) address.searchParams.delete(PARAMETER)
    else address.searchParams.set(PARAMETER, openId)
    if (address.href !== location.href) history.replaceState(history.state, '', address)
  }, [isLooking, openId])
  return isLooking
}

const idInAddress = () => new URLSearchParams(location.search).get(PARAMETER)
