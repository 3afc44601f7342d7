import { useRef, useState } from 'react'
import type { OwnReading } from '#simulation/own-reading.ts'
import { Modal } from '#web/design/modal.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { ContestForm, type FilledReading } from './contest-form.tsx'
import type { Contesting } from './contesting.ts'
import { OwnReadingNote } from './own-reading-note.tsx'
import type { ReadReply } from './read-reply.ts'

interface ContestReadingProps {
  readonly reply: ReadReply
  readonly contesting: Contesting
}

/** The student's say in how a reply was read: what they read otherwise, and a way to say so. */
export function ContestReading({ reply, contesting }: ContestReadingProps) {
  const { session, contest, withdraw, onLost } = contesting
  const { call, forget, failed, isBusy } = useHostCall(onLost)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const trouble = failed === null ? null : failureWords(failed)
  if (reply.coded.segments.length === 0) return null

  const close = () => {
    setOpen(false)
    forget()
  }
  const keep = async (reading: FilledReading): Promise<boolean> => {
    const kept = await call(() => contest(reading))
    if (kept?.ok !== true) return false
    setOpen(false)
    setSaid('Your reading is kept.')
    return true
  }
  const takeBack = async (reading: OwnReading) => {
    if (isBusy) return
    const withdrawn = await call(() => withdraw(reading))
    if (withdrawn?.ok !== true) return
    setSaid('Your reading is withdrawn.')
    opener.current?.focus()
  }
  return (
    <>
      {reply.ownReadings.map((reading) => (
        <OwnReadingNote
          key={reading.start}
          text={reply.text}
          reading={reading}
          isBusy={isBusy}
          onWithdraw={() => void takeBack(reading)}
        />
      ))}
      {!isOpen && trouble !== null && <p role="alert">{trouble}</p>}
      <button
        ref={opener}
        type="button"
        className="no-print aside-press justify-self-start"
        onClick={() => {
          setSaid('')
          setOpen(true)
        }}
      >
        That's not what I did
      </button>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Modal isOpen={isOpen} onClose={close} title="What did these words do?">
        <ContestForm
          session={session}
          reply={reply}
          isBusy={isBusy}
          trouble={trouble}
          onKeep={keep}
          onCancel={close}
        />
      </Modal>
    </>
  )
}
