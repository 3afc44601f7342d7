import { useState } from 'react'
import { Link, Redirect, useSearch } from 'wouter'
import { CoursePage } from '#web/course/course-page.tsx'
import { CourseQuery, useAnswer } from '#web/course/course-query.tsx'
import { returnAddress } from '#web/course/return-address.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { OutsideSignIn } from './outside-sign-in.tsx'
import { RegisterForm } from './register-form.tsx'
import { SignInForm } from './sign-in-form.tsx'

export const SignInScreen = () => (
  <CoursePage width="measure" isSignedIn={false}>
    <div className="grid gap-8">
      <div className="grid gap-4">
        <ArrivalHeading pageTitle="Sign in">Sign in</ArrivalHeading>
        <p className="text-pretty">
          An account is for exercises in a course, which a person marks. Practising needs none:{' '}
          <Link href="/">choose a scenario</Link>, and nothing of it leaves this device.
        </p>
      </div>
      <CourseQuery>
        <WaysIn />
      </CourseQuery>
    </div>
  </CoursePage>
)

function WaysIn() {
  const { value, failure, again } = useAnswer('GET /api/me')
  const [isNew, setNew] = useState(false)
  const goOnTo = returnAddress(useSearch())
  if (value === undefined)
    return failure === null ? (
      <StillComing>The ways to sign in are on their way.</StillComing>
    ) : (
      <Trouble failure={failure} onAgain={again} />
    )
  if (value.person !== null) return <Redirect to={goOnTo} replace />
  const { outsideSignIn, takesPasswords } = value
  return (
    <>
      {outsideSignIn !== null && <OutsideSignIn {...outsideSignIn} goOnTo={goOnTo} />}
      {takesPasswords && (
        <>
          {isNew ? <RegisterForm /> : <SignInForm />}
          <p className="flex flex-wrap items-center gap-x-2">
            {isNew ? 'You have an account already?' : 'You have no account yet?'}
            <Button weight="quiet" className="max-sm:-ms-[1.1rem]" onClick={() => setNew(!isNew)}>
              {isNew ? 'Sign in instead' : 'Make an account'}
            </Button>
          </p>
        </>
      )}
    </>
  )
}
