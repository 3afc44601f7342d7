import type { FormEvent, ReactNode } from 'react'
import { SKILLS } from '#scenario/skill.ts'
import type { SelfRating } from '#simulation/journal.ts'
import type { SessionView } from '#simulation/session-view.ts'
import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import type { OpenSession } from '#web/session/practice.ts'
import { readPrivateWords } from '#web/session/private-words.ts'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import { SupportInSight } from '#web/support/support-in-sight.tsx'
import { LastWords } from './last-words.tsx'
import { RatingScale } from './rating-scale.tsx'
import { ReflectionBox } from './reflection-box.tsx'
import { useRatings } from './use-ratings.ts'

interface ReflectionFormProps {
  readonly open: OpenSession
  readonly view: SessionView
  readonly title: string
  /** what becomes of what is written here */
  readonly lead: string
  readonly submitWords: string
  readonly isBusy: boolean
  readonly onReflect: (reflection: SelfRating) => void
  /** what went wrong, if anything did */
  readonly children: ReactNode
}

/** What the student makes of it before anybody else does. Everything here may stay empty. */
export function ReflectionForm(props: ReflectionFormProps) {
  const { open, view, title, lead, submitWords, isBusy, onReflect, children } = props
  const [ratings, rate] = useRatings(open.session)
  const [intention, setIntention] = usePrivateWords(open.session, 'intention')
  const [replay, setReplay] = usePrivateWords(open.session, 'replay')
  const notes = readPrivateWords(open.session, 'notes')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onReflect({ ratings, intention: intention.trim(), replay: replay.trim() })
  }
  return (
    <form className="grid gap-10" onSubmit={submit}>
      <div className="grid gap-5">
        <ArrivalHeading pageTitle={title}>{title}</ArrivalHeading>
        <LastWords view={view} brief={open.brief} />
        <p>{lead}</p>
      </div>
      <SupportInSight level={open.brief.level} />
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
        {children}
        <Button type="submit" weight="main" disabled={isBusy}>
          {submitWords}
        </Button>
      </div>
    </form>
  )
}
