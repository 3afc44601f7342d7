import { useState } from 'react'
import { COURSE_ROLES } from '#course/course-role.ts'
import { MOST_TIME_PERCENT, timePercentFrom, WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { ROLE_WORDS } from '#web/course/role-words.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import { TextField } from '#web/design/text-field.tsx'
import type { Member } from './course-people-screen.tsx'

interface MemberDialogProps {
  /** null: closed */
  readonly member: Member | null
  readonly onClose: () => void
}

/** What somebody is in a course, how much time they have, how they come in, and out. */
export const MemberDialog = ({ member, onClose }: MemberDialogProps) => (
  <Modal isOpen={member !== null} onClose={onClose} title={member?.name ?? ''}>
    {member !== null && (
      <div key={member.id} className="grid gap-8">
        <Standing member={member} onDone={onClose} />
        {!member.hasCome && <PlaceCode member={member} />}
        <TakeOut member={member} onDone={onClose} />
      </div>
    )}
  </Modal>
)

interface PartProps {
  readonly member: Member
  readonly onDone: () => void
}

function Standing({ member, onDone }: PartProps) {
  const [role, setRole] = useState(member.role)
  const [time, setTime] = useState(`${member.timePercent} %`)
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('PATCH /api/members/:member')
  const percent = timePercentFrom(time)
  const save = async () => {
    if (percent === null) return
    const saved = await act({ params: { member: member.id }, body: { role, timePercent: percent } })
    if (saved.ok) onDone()
  }
  return (
    <Form
      press="Save"
      isActing={isActing}
      hasProblems={percent === null}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void save()}
      beside={<Button onClick={onDone}>Close</Button>}
    >
      <ChoiceField
        label="Role"
        value={role}
        options={COURSE_ROLES.map((each) => [each, ROLE_WORDS[each]] as const)}
        onChoose={setRole}
      />
      <TextField
        label="Time"
        hint="Of every time limit in this course: 100 % is what everybody has, 125 % a quarter more. Dates stay as they are."
        value={time}
        problem={wasTried && percent === null ? TIME_PROBLEM : null}
        onText={setTime}
      />
    </Form>
  )
}

const TIME_PROBLEM = `Write it like 125 % or 1.25, from ${WHOLE_TIME_PERCENT} % to ${MOST_TIME_PERCENT} %.`

function PlaceCode({ member }: { readonly member: Member }) {
  const { act, isActing, failure } = useAct('POST /api/members/:member/code')
  const [code, setCode] = useState<string | null>(null)
  const make = async () => {
    if (isActing) return
    const made = await act({ params: { member: member.id } })
    if (made.ok) setCode(made.value.code)
  }
  return (
    <section className="grid justify-items-start gap-3">
      <h3 className="text-[1.1rem]">Their own code</h3>
      <p className="text-small">
        Nobody has taken this place yet. With a code of their own, and no other, somebody can. The
        code before stops working.
      </p>
      <Trouble failure={failure} />
      <div role="status">
        {code !== null && (
          <p>
            <strong className="tabular-nums tracking-wide">{code}</strong> — shown this once: write
            it down.
          </p>
        )}
      </div>
      <Button onClick={() => void make()}>Make a new code</Button>
    </section>
  )
}

function TakeOut({ member, onDone }: PartProps) {
  const { act, isActing, failure } = useAct('PATCH /api/members/:member')
  const [isSure, setSure] = useState(false)
  const takeOut = async () => {
    if (isActing) return
    const done = await act({ params: { member: member.id }, body: { isRemoved: true } })
    if (done.ok) onDone()
  }
  return (
    <section className="grid justify-items-start gap-3">
      <Trouble failure={failure} />
      {isSure ? (
        <>
          <p role="status">
            {member.name} can then no longer open this course. What they did in it is kept.
          </p>
          <Button onClick={() => void takeOut()}>Take {member.name} out</Button>
        </>
      ) : (
        <Button weight="quiet" className="-ms-4" onClick={() => setSure(true)}>
          Take out of the course …
        </Button>
      )}
    </section>
  )
}
