import { Link, Redirect, useLocation } from 'wouter'
import { useOpenedAttempt } from '#web/attempt/use-opened-attempt.ts'
import { refusalWords } from '#web/course/refusal-words.ts'
import { signInAddress } from '#web/course/return-address.ts'
import { pressable } from '#web/design/button.tsx'
import { Page } from '#web/frame/page.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { NotFoundScreen } from '#web/screens/not-found/not-found-screen.tsx'
import { AttemptStage } from './attempt-stage.tsx'
import { LineNotice } from './line-notice.tsx'

/** The door of an attempt: open, waiting for the line, or shut with a plain word why. */
export function AttemptRoom({ attempt }: { readonly attempt: string }) {
  const { opened, problem, trouble, tryNow } = useOpenedAttempt(attempt)
  const [path] = useLocation()
  if (opened !== null) return <AttemptStage opened={opened} />
  if (problem !== null)
    return (
      <NotFoundScreen title="This attempt cannot be opened">
        <p>{refusalWords(problem)}</p>
        <p>
          <Link href="/courses" className={pressable('quiet')}>
            To your courses
          </Link>
        </p>
      </NotFoundScreen>
    )
  if (trouble === 'sign-in-first') return <Redirect to={signInAddress(path)} replace />
  return (
    <Page width="measure" keptBy="server">
      <p role="status" className="sr-only">
        Opening the attempt
      </p>
      {trouble === null && (
        <StillComing>The attempt is on its way. It opens by itself, where it stopped.</StillComing>
      )}
      <LineNotice trouble={trouble} isSending={false} onTryNow={tryNow} />
    </Page>
  )
}
