import { useState } from 'react'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import type { Member } from './course-people-screen.tsx'
import type { Group } from './groups.tsx'

interface GroupDialogProps {
  /** null: closed */
  readonly group: Group | null
  readonly members: readonly Member[]
  readonly onClose: () => void
}

export const GroupDialog = ({ group, members, onClose }: GroupDialogProps) => (
  <Modal isOpen={group !== null} onClose={onClose} title={group?.title ?? ''}>
    {group !== null && (
      <div key={group.id} className="grid gap-8">
        <InGroup group={group} members={members} onDone={onClose} />
        <Dissolve group={group} onDone={onClose} />
      </div>
    )}
  </Modal>
)

interface InGroupProps {
  readonly group: Group
  readonly members: readonly Member[]
  readonly onDone: () => void
}

function InGroup({ group, members, onDone }: InGroupProps) {
  const [title, setTitle] = useState(group.title)
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    members.filter((each) => each.groups.includes(group.title)).map(({ id }) => id),
  )
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('PUT /api/groups/:group')
  const isUntitled = title.trim() === ''
  const save = async () => {
    const saved = await act({
      params: { group: group.id },
      body: { title: title.trim(), members: chosen },
    })
    if (saved.ok) onDone()
  }
  return (
    <Form
      press="Save"
      isActing={isActing}
      hasProblems={isUntitled}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void save()}
      beside={<Button onClick={onDone}>Close</Button>}
    >
      <TextField
        label="Title"
        maxLength={200}
        value={title}
        problem={wasTried && isUntitled ? 'Give the group a title.' : null}
        onText={setTitle}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">In this group</legend>
        {members.map(({ id, name }) => (
          <TickField
            key={id}
            label={name}
            isTicked={chosen.includes(id)}
            onTick={(isTicked) =>
              setChosen(isTicked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </fieldset>
    </Form>
  )
}

function Dissolve({ group, onDone }: { readonly group: Group; readonly onDone: () => void }) {
  const { act, isActing, failure } = useAct('DELETE /api/groups/:group')
  const [isSure, setSure] = useState(false)
  const dissolve = async () => {
    if (isActing) return
    const done = await act({ params: { group: group.id } })
    if (done.ok) onDone()
  }
  return (
    <section className="grid justify-items-start gap-3">
      <Trouble failure={failure} />
      {isSure ? (
        <>
          <p role="status">
            Its people stay in the course. Dates that the group has of its own in exercises go.
          </p>
          <Button onClick={() => void dissolve()}>Dissolve {group.title}</Button>
        </>
      ) : (
        <Button weight="quiet" className="-ms-4" onClick={() => setSure(true)}>
          Dissolve the group …
        </Button>
      )}
    </section>
  )
}
