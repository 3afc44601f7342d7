import { whenWords } from '#web/course/when-words.ts'
import { Bar } from '#web/frame/bar.tsx'
import { Page } from '#web/frame/page.tsx'
import { ReflectionForm } from '#web/screens/reflection/reflection-form.tsx'
import { useHostCall } from '#web/session/use-host-call.ts'
import { AttemptClock } from './attempt-clock.tsx'
import type { AttemptWorkProps } from './attempt-stage.tsx'
import { AttemptTrouble } from './attempt-trouble.tsx'
import { LineNotice } from './line-notice.tsx'
import { StopForOwnSake } from './stop-for-own-sake.tsx'

const TOO_LONG =
  'One of the answers is longer than can be kept: 4,000 characters. Shorten it a little, then submit.'

/** After the talk: what the student makes of it, all of it optional, and handing it in. */
export function AttemptReflection(props: AttemptWorkProps) {
  const { opened, standing, onStop, notStopped } = props
  const { host, brief } = opened
  const { attempt, view, trouble } = standing
  const { call, failed, isBusy } = useHostCall(() => {})
  const isOverdue = attempt.state === 'overdue'
  return (
    <Page
      width="measure"
      keptBy="server"
      bar={
        <Bar isCompact support={<StopForOwnSake onStop={onStop} />}>
          <AttemptClock standing={standing} />
        </Bar>
      }
    >
      {isOverdue && (
        <div role="status" className="mb-8 grid gap-1 rounded-[14px] bg-amber-wash p-4">
          <p className="font-semibold">Time is up.</p>
          <p>
            Nothing more can be said, and everything that was said is kept. You can still submit
            {attempt.graceUntil !== null &&
              ` until ${whenWords(attempt.graceUntil, brief.timeZone)}`}
            .
          </p>
        </div>
      )}
      <ReflectionForm
        open={{ session: attempt.attempt, host, brief: brief.scenario }}
        view={view}
        title="Look back and submit"
        lead="Your own view comes first. Leave out what you like: what you write and how you rate yourself go along with the attempt and are not scored. Your private notes stay on this device."
        submitWords="Submit attempt"
        isBusy={isBusy}
        onReflect={(reflection) => void call(() => host.reflect(reflection))}
      >
        <div className="empty:hidden">
          <LineNotice trouble={trouble} isSending={isBusy} onTryNow={host.tryNow} />
          <AttemptTrouble failure={failed ?? notStopped} tooLong={TOO_LONG} onAskAgain={null} />
        </div>
      </ReflectionForm>
    </Page>
  )
}
