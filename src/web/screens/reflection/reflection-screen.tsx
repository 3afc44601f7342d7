import type { FormEvent } from 'react'
import { SKILLS } from '#scenario/skill.ts'
import type { SessionView } from '#simulation/session-view.ts'
import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import type { StageProps } from '#web/screens/session/session-stage.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { readPrivateWords } from '#web/session/private-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import { LastWords } from './last-words.tsx'
import { RatingScale } from './rating-scale.tsx'
import { ReflectionBox } from './reflection-box.tsx'
import { useRatings } from './use-ratings.ts'

interface ReflectionScreenProps extends StageProps {
  readonly view: SessionView
}

/** Before any number: what the student makes of it. Everything here may stay empty. */
export function ReflectionScreen({ open, view, onLost }: ReflectionScreenProps) {
  const { call, failed, isBusy } = useHostCall(onLost)
  const [ratings, rate] = useRatings(open.session)
  const [intention, setIntention] = usePrivateWords(open.session, 'intention')
  const [replay, setReplay] = usePrivateWords(open.session, 'replay')
  const notes = readPrivateWords(open.session, 'notes')

  const show = async () => {
    await call(() =>
      open.host.reflect({ ratings, intention: intention.trim(), replay: replay.trim() }),
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void show()
  }
  return (
    <Page width="measure">
      <form className="grid gap-10" onSubmit={submit}>
        <div className="grid gap-5">
          <ArrivalHeading pageTitle="Before the debrief">Before the debrief</ArrivalHeading>
          <LastWords view={view} compiled={open.compiled} />
          <p>
            Your own view comes first. Leave out what you like; nothing here is scored, and it stays
            on this device.
          </p>
        </div>
        <ReflectionBox
          label="What were you trying to do?"
          value={intention}
          onChange={setIntention}
        />
        <ReflectionBox label="Which moment would you replay?" value={replay} onChange={setReplay} />
        {notes !== '' && (
          <div className="sheet p-5">
            <h2 className="mb-2 text-[1.05rem]">Your private notes</h2>
            <p className="whitespace-pre-wrap text-small" dir="auto">
              {notes}
            </p>
          </div>
        )}
        <div className="grid gap-8">
          <h2>How would you rate yourself?</h2>
          {SKILLS.map((skill) => (
            <RatingScale
              key={skill}
              skill={skill}
              rating={ratings[skill]}
              onRate={(rating) => rate(skill, rating)}
            />
          ))}
        </div>
        <div className="grid justify-items-start gap-4">
          {failed && (
            <div role="alert" className="rounded-[14px] bg-clay-wash p-4">
              <p>{failureWords(failed)}</p>
              {(failed === 'storage-full' || failed === 'storage-refused') && (
                <Button
                  className="mt-3"
                  onClick={() => {
                    open.carryOnInPage()
                    void show()
                  }}
                >
                  Show it without keeping it
                </Button>
              )}
            </div>
          )}
          <Button type="submit" weight="main" disabled={isBusy}>
            Show debrief
          </Button>
        </div>
      </form>
    </Page>
  )
}
