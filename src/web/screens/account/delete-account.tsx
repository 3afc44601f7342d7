import { useState } from 'react'
import { useLocation } from 'wouter'
import { forgetAnswers, useAct } from '#web/course/course-query.tsx'
import { forgetDrafts } from '#web/course/draft.ts'
import { Form } from '#web/course/form.tsx'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { TextField } from '#web/design/text-field.tsx'

const WORD = 'delete'

/** Cannot be taken back, so it takes a word that nobody types by mistake. */
export function DeleteAccount() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete my account …</Button>
      <Modal isOpen={isOpen} onClose={() => setOpen(false)} title="Delete your account?">
        <Confirm onClose={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function Confirm({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/me/delete')
  const [, navigate] = useLocation()
  const isConfirmed = typed.trim().toLowerCase() === WORD
  const remove = async () => {
    const done = await act({ body: { confirm: WORD } })
    if (!done.ok) return
    forgetDrafts()
    navigate('/', { replace: true })
    forgetAnswers()
  }
  return (
    <div className="grid gap-5">
      <p>
        It cannot be brought back, and attempts that are not marked yet can then not be given back
        to you. Download your data first if you want to keep it.
      </p>
      <Form
        press="Delete my account"
        isActing={isActing}
        hasProblems={!isConfirmed}
        failure={failure}
        onTried={() => setTried(true)}
        onSend={() => void remove()}
        beside={<Button onClick={onClose}>Keep it</Button>}
      >
        <TextField
          label={`Type “${WORD}”`}
          autoComplete="off"
          value={typed}
          problem={wasTried && !isConfirmed ? `Type the word “${WORD}” to go on.` : null}
          onText={setTyped}
        />
      </Form>
    </div>
  )
}
