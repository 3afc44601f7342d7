import { useState } from 'react'
import { useLocation } from 'wouter'
import { CoursePage } from '#web/course/course-page.tsx'
import { forgetAnswers } from '#web/course/course-query.tsx'
import { forgetDrafts } from '#web/course/draft.ts'
import { NoticeText } from '#web/course/notice-text.tsx'
import { refusalWords } from '#web/course/refusal-words.ts'
import { SaidProblem } from '#web/course/said-problem.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { signOut } from '#web/course/sign-in.ts'
import { type Me, SignedIn } from '#web/course/signed-in.tsx'
import { Button } from '#web/design/button.tsx'
import { DeleteAccount } from './delete-account.tsx'
import { DownloadData } from './download-data.tsx'
import { OwnRecord } from './own-record.tsx'

/** What is kept about somebody, who can read it, and how to take it along or have it deleted. */
export const AccountScreen = () => (
  <SignedIn isWithoutNotice>{(me) => <Account person={me.person} />}</SignedIn>
)

const Account = ({ person }: { readonly person: Me['person'] }) => (
  <CoursePage width="measure">
    <div className="grid gap-12">
      <div className="grid gap-5">
        <ScreenHead title="My data">
          <p>
            You are signed in as {person.name} ({person.email}).
          </p>
        </ScreenHead>
        <SignOut />
      </div>
      <section aria-labelledby="data" className="grid justify-items-start gap-4">
        <h2 id="data">What is kept about you</h2>
        <p>
          Everything in one file: your account, your places in courses, what you and the clients
          said, your marks once they are released, and who looked at what.
        </p>
        <DownloadData />
      </section>
      <section aria-labelledby="looked" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 id="looked">Who has looked at your work</h2>
        <p>
          Whoever reads, marks, changes or gives back an attempt of yours is written down here, and
          so is what you did yourself.
        </p>
        <OwnRecord />
      </section>
      <section aria-labelledby="notice" className="grid gap-5">
        <h2 id="notice">The notice</h2>
        <NoticeText level={3} />
      </section>
      <section aria-labelledby="delete" className="grid justify-items-start gap-4">
        <h2 id="delete">Delete the account</h2>
        <p>
          Your name and e-mail address are removed everywhere. What has to stay for a reason, such
          as a mark that was given, stays without them. Practice on this device is not touched.
        </p>
        <DeleteAccount />
      </section>
    </div>
  </CoursePage>
)

function SignOut() {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const leave = async () => {
    setTrouble(null)
    const left = await signOut()
    if (!left.ok) {
      const { failure } = left
      if (failure !== 'not-known') return setTrouble(refusalWords(failure))
    }
    forgetDrafts()
    navigate('/', { replace: true })
    forgetAnswers()
  }
  return (
    <div className="grid justify-items-start gap-3">
      <SaidProblem words={trouble} />
      <Button onClick={() => void leave()}>Sign out</Button>
    </div>
  )
}
