import { useState } from 'react'
import { useLocation } from 'wouter'
import { CoursePage } from '#web/course/course-page.tsx'
import { CourseQuery, forgetAnswers, useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { signInWithPassword } from '#web/course/sign-in.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { AccountFields, useNewAccount } from './account-fields.tsx'
import { LinkIsShort } from './link-is-short.tsx'
import { useLinkToken } from './use-link-token.ts'

export function FirstAdministratorScreen() {
  const { token, forget } = useLinkToken('first-administrator-link')
  return (
    <CoursePage width="measure" isSignedIn={false}>
      <div className="grid gap-8">
        <div className="grid gap-4">
          <ArrivalHeading pageTitle="The first administrator">
            The first administrator
          </ArrivalHeading>
          <p className="text-pretty">
            This server has nobody yet. The account that you make here can create courses and make
            others administrators.
          </p>
        </div>
        {token === null ? (
          <LinkIsShort />
        ) : (
          <CourseQuery>
            <FirstAdministrator token={token} onDone={forget} />
          </CourseQuery>
        )}
      </div>
    </CoursePage>
  )
}

interface FirstAdministratorProps {
  readonly token: string
  readonly onDone: () => void
}

function FirstAdministrator({ token, onDone }: FirstAdministratorProps) {
  const account = useNewAccount('first-administrator')
  const { act, isActing, failure } = useAct('POST /api/first-administrator')
  const [wasTried, setTried] = useState(false)
  const [, navigate] = useLocation()
  const make = async () => {
    const made = await act({ body: { token, ...account.account } })
    if (!made.ok) return
    onDone()
    account.draft.forget()
    await signInWithPassword(account.account.email, account.account.password)
    forgetAnswers()
    // Whoever could not be signed in is shown the way to it there.
    navigate('/courses', { replace: true })
  }
  return (
    <Form
      press="Make the account"
      isActing={isActing}
      hasProblems={account.hasProblems}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void make()}
    >
      <AccountFields of={account} isChecked={wasTried} />
    </Form>
  )
}
