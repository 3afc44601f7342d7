import { useState } from 'react'
import { Link } from 'wouter'
import { Button, pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { focusContent } from '#web/frame/focus-content.ts'
import { Page } from '#web/frame/page.tsx'
import { rememberOpened, TUTORS_LEVEL } from '#web/scenarios/open-levels.ts'

/** A tutor's link opens the hardest clients, once the student has read what they are. */
export function TutorsLinkScreen() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Page width="measure">
      <div className="grid gap-5">
        <ArrivalHeading pageTitle="The hardest clients">The hardest clients</ArrivalHeading>
        {isOpen ? (
          <>
            <p role="status">
              The clients of level {TUTORS_LEVEL} are open in this browser now. Each says at its
              door what it touches, and you can leave at any moment.
            </p>
            <p>
              <Link href="/" className={pressable('main')}>
                To the scenarios
              </Link>
            </p>
          </>
        ) : (
          <>
            <p>
              Your tutor sent you this link because you have agreed to meet them, and to talk about
              it afterwards. They speak of wanting to die, of desire for the counsellor, of faith
              and family that pull apart. They are for adults, and best not for a day that is hard
              already.
            </p>
            <p>
              Nobody sent you? Then wait until you have somebody to speak to about such a talk. The
              other clients are no lesser practice.
            </p>
            <p className="flex flex-wrap gap-3">
              <Button
                weight="main"
                onClick={() => {
                  rememberOpened(TUTORS_LEVEL)
                  setOpen(true)
                  focusContent()
                }}
              >
                Open level {TUTORS_LEVEL} in this browser
              </Button>
              <Link href="/" className={pressable('plain')}>
                Not now
              </Link>
            </p>
          </>
        )}
      </div>
    </Page>
  )
}
