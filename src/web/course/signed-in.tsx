import type { ReactNode } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { CoursePage } from './course-page.tsx'
import { CourseQuery, useAnswer } from './course-query.tsx'
import { NoticeFirst } from './notice-first.tsx'
import { signInAddress } from './return-address.ts'
import { Trouble } from './trouble.tsx'

export interface Me extends Answered<'GET /api/me'> {
  readonly person: NonNullable<Answered<'GET /api/me'>['person']>
}

interface SignedInProps {
  readonly children: (me: Me) => ReactNode
  /** the notice may be unread here, as on the way out */
  readonly isWithoutNotice?: boolean
}

/** Around every screen that is for somebody: sends to the sign-in and back, and shows the notice before first use. */
export const SignedIn = (props: SignedInProps) => (
  <CourseQuery>
    <Gate {...props} />
  </CourseQuery>
)

function Gate({ children, isWithoutNotice = false }: SignedInProps) {
  const { value, failure, again } = useAnswer('GET /api/me')
  const [path] = useLocation()
  if (value === undefined)
    return (
      <CoursePage width="measure" isSignedIn={false}>
        {failure === null ? (
          <StillComing>This page is still on its way.</StillComing>
        ) : (
          <div className="grid gap-5">
            <ArrivalHeading pageTitle="No answer yet">No answer yet</ArrivalHeading>
            <Trouble failure={failure} onAgain={again} />
          </div>
        )}
      </CoursePage>
    )
  const { person } = value
  if (person === null) return <Redirect to={signInAddress(path)} replace />
  if (!value.hasReadNotice && !isWithoutNotice) return <NoticeFirst />
  return children({ ...value, person })
}
