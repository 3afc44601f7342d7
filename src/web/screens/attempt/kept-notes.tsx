import { useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { focusContent } from '#web/frame/focus-content.ts'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import { WithinNote } from '#web/session/within-note.tsx'

/** The private notes outlive the attempt on this device alone, until the student deletes them. */
export function KeptNotes({ session }: { readonly session: string }) {
  const [notes, setNotes] = usePrivateWords(session, 'notes')
  const [isDeleted, setDeleted] = useState(false)
  return (
    <div className="grid w-full gap-5 empty:hidden">
      <WithinNote session={session} />
      <div role="status" className="empty:hidden">
        {isDeleted && <p>Your notes are deleted.</p>}
        {notes !== '' && (
          <details className="disclosure">
            <summary>Your private notes, only on this device</summary>
            <p dir="auto" className="whitespace-pre-wrap py-3">
              {notes}
            </p>
            <Button
              onClick={() => {
                setNotes('')
                setDeleted(true)
                focusContent()
              }}
            >
              Delete my notes
            </Button>
          </details>
        )}
      </div>
    </div>
  )
}
