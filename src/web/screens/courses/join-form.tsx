import { useState } from 'react'
import { useLocation } from 'wouter'
import { isJoinCode, JOIN_CODE_LENGTH, normaliseJoinCode } from '#course/join-code.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { TextField } from '#web/design/text-field.tsx'

/** @param code what a link brought; it is joined by pressing, never by opening the link */
export function JoinForm({ code }: { readonly code: string }) {
  const draft = useDraft(`join/${code}`, { code })
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/join')
  const [, navigate] = useLocation()
  const typed = normaliseJoinCode(draft.fields.code)
  const problem = isWhole(typed)
    ? null
    : 'The code of a course has eight letters and digits, such as HJKM-3479; one of your own has sixteen.'
  const join = async () => {
    const joined = await act({ body: { code: typed } })
    if (!joined.ok) return
    draft.forget()
    navigate(`/courses/${joined.value.course}`)
  }
  return (
    <Form
      press="Join course"
      isActing={isActing}
      hasProblems={problem !== null}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void join()}
    >
      <TextField
        label="Code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={draft.fields.code}
        problem={wasTried ? problem : null}
        onText={(text) => draft.change({ code: text })}
      />
    </Form>
  )
}

/** The code of a course, or the code of one place, which is twice as long. */
const isWhole = (code: string): boolean =>
  isJoinCode(code.slice(0, JOIN_CODE_LENGTH)) &&
  (code.length === JOIN_CODE_LENGTH || isJoinCode(code.slice(JOIN_CODE_LENGTH)))
