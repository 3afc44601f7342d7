import { useState } from 'react'
import { CopyButton } from '#web/course/copy-button.tsx'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { ownTimeZone, whenWords } from '#web/course/when-words.ts'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import type { Person } from './people-screen.tsx'

interface PersonDialogProps {
  /** null: closed */
  readonly person: Person | null
  readonly onClose: () => void
}

export const PersonDialog = ({ person, onClose }: PersonDialogProps) => (
  <Modal isOpen={person !== null} onClose={onClose} title={person?.name ?? ''}>
    {person !== null && (
      <div key={person.id} className="grid gap-8">
        <Administrating person={person} />
        <PasswordLink person={person} />
        <p>
          <Button onClick={onClose}>Close</Button>
        </p>
      </div>
    )}
  </Modal>
)

function Administrating({ person }: { readonly person: Person }) {
  const { act, isActing, failure } = useAct('PATCH /api/people/:person')
  const { id, name, isAdministrator } = person
  return (
    <section className="grid justify-items-start gap-3">
      <p role="status">
        {isAdministrator
          ? `${name} is an administrator: may create courses, and may do in each what an instructor may.`
          : `${name} is no administrator.`}
      </p>
      <Trouble failure={failure} />
      <Button
        onClick={() => {
          if (!isActing)
            void act({ params: { person: id }, body: { isAdministrator: !isAdministrator } })
        }}
      >
        {isAdministrator ? 'No longer an administrator' : 'Make an administrator'}
      </Button>
    </section>
  )
}

function PasswordLink({ person }: { readonly person: Person }) {
  const { act, isActing, failure } = useAct('POST /api/people/:person/password-link')
  const [made, setMade] = useState<{ readonly link: string; readonly until: number } | null>(null)
  const make = async () => {
    if (isActing) return
    const done = await act({ params: { person: person.id } })
    if (!done.ok) return
    const { token, expiresAt } = done.value
    setMade({ link: `${window.location.origin}/new-password#${token}`, until: expiresAt })
  }
  return (
    <section className="grid justify-items-start gap-3">
      <h3 className="text-[1.1rem]">A new password</h3>
      <p className="text-small">
        With a link {person.name} can set one, once. Give it to nobody else: whoever has it has the
        account.
      </p>
      <Trouble failure={failure} />
      <div role="status" className="grid gap-3 empty:hidden">
        {made !== null && (
          <>
            <p className="text-small [overflow-wrap:anywhere]">{made.link}</p>
            <p className="text-small">
              Shown this once. Until {whenWords(made.until, ownTimeZone())}.
            </p>
            <CopyButton text={made.link}>Copy the link</CopyButton>
          </>
        )}
      </div>
      <Button onClick={() => void make()}>Make a link</Button>
    </section>
  )
}
