import { useState } from 'react'
import { type AskFailure, ask } from '#web/api/ask.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { handOut } from '#web/session/hand-out.ts'

export function DownloadData() {
  const [failure, setFailure] = useState<AskFailure | null>(null)
  const [isActing, setActing] = useState(false)
  const download = async () => {
    if (isActing) return
    setActing(true)
    const data = await ask('GET /api/me/data', {})
    setActing(false)
    setFailure(data.ok ? null : data.failure)
    if (data.ok) handOut('third-chair-my-data.json', data.value)
  }
  return (
    <>
      <Trouble failure={failure} />
      <Button onClick={() => void download()}>Download my data</Button>
    </>
  )
}
