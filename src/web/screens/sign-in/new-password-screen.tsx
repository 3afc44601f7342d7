import { useState } from 'react'
import { Link } from 'wouter'
import { CoursePage } from '#web/course/course-page.tsx'
import { CourseQuery, useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { pressable } from '#web/design/button.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { passwordProblem } from './account-problems.ts'
import { LinkIsShort } from './link-is-short.tsx'
import { useLinkToken } from './use-link-token.ts'

export function NewPasswordScreen() {
  const { token, forget } = useLinkToken('new-password-link')
  return (
    <CoursePage width="measure" isSignedIn={false}>
      <div className="grid gap-8">
        <ArrivalHeading pageTitle="A new password">A new password</ArrivalHeading>
        {token === null ? (
          <LinkIsShort />
        ) : (
          <CourseQuery>
            <NewPassword token={token} onDone={forget} />
          </CourseQuery>
        )}
      </div>
    </CoursePage>
  )
}

interface NewPasswordProps {
  readonly token: string
  readonly onDone: () => void
}

function NewPassword({ token, onDone }: NewPasswordProps) {
  const [password, setPassword] = useState('')
  const [wasTried, setTried] = useState(false)
  const [isSet, setSet] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/new-password')
  const problem = passwordProblem(password)
  const set = async () => {
    const done = await act({ body: { token, password } })
    if (!done.ok) return
    onDone()
    setSet(true)
  }
  if (isSet)
    return (
      <div role="status" className="grid justify-items-start gap-4">
        <p>Your new password is set. Everywhere else you were signed in, you no longer are.</p>
        <Link href="/sign-in" className={pressable('main')}>
          Sign in
        </Link>
      </div>
    )
  return (
    <Form
      press="Set the password"
      isActing={isActing}
      hasProblems={problem !== null}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void set()}
    >
      <TextField
        label="New password"
        hint="At least 12 characters."
        type="password"
        autoComplete="new-password"
        value={password}
        problem={wasTried ? problem : null}
        onText={setPassword}
      />
    </Form>
  )
}
