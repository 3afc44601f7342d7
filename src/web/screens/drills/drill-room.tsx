import { useEffect } from 'react'
import { cueWords } from '#feedback/cue-words.ts'
import { CRITERION_WORDS, justDoneSentence } from '#feedback/drills/drill-words.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { Button } from '#web/design/button.tsx'
import { type RoundProps, useRound } from '#web/drills/use-round.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { DrillExemplars } from './drill-exemplars.tsx'
import { DrillForm } from './drill-form.tsx'
import { DrillScript } from './drill-script.tsx'
import { ReplyTold, ToldSentence } from './reply-told.tsx'
import { WhereYouAre } from './where-you-are.tsx'

interface DrillRoomProps extends RoundProps {
  readonly place: { readonly nth: number; readonly of: number }
  readonly onDone: () => void
  readonly onHarder: () => void
  /** ends the whole set */
  readonly onStop: () => void
}

/** A round of one drill. */
export function DrillRoom({ place, onDone, onHarder, onStop, ...props }: DrillRoomProps) {
  const round = useRound(props)
  const { drill, compiled } = props
  const { scenario } = compiled
  const { course, shown, line, isOver } = round
  const { title } = CRITERION_WORDS[drill.criterion]
  useEffect(() => {
    if (isOver) onDone()
  }, [isOver, onDone])
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <header className="grid gap-3">
        <p className="eyebrow">
          {place.nth} of {place.of} · {SKILL_NAMES[drill.skill]}
        </p>
        <ArrivalHeading pageTitle={`${title} · Drills`} className="text-[1.7rem]!">
          {title}, with {scenario.client.calledName}
        </ArrivalHeading>
        <Task drill={drill} difficulty={course.difficulty} name={scenario.client.calledName} />
        <WhereYouAre scenario={scenario} skill={drill.skill} />
      </header>
      <DrillScript
        drill={drill}
        line={line}
        tried={shown?.tried ?? null}
        justDone={justDoneSentence(drill.justDone)}
        scenario={scenario}
      />
      <div role="status" className="empty:hidden">
        {shown !== null && <ToldSentence shown={shown} course={course} hasEased={round.hasEased} />}
        {shown === null && round.hasEased && (
          <p className="rounded-[14px] bg-teal-wash p-4">
            A little easier now: {scenario.client.calledName} is less on guard, and what to notice
            is written above.
          </p>
        )}
      </div>
      {shown === null ? (
        <DrillForm
          drill={drill}
          isBusy={round.isKeeping}
          trouble={round.problem === null ? null : failureWords(round.problem)}
          isAnother={course.tries > 0}
          onAboutSelf={onStop}
          onSay={round.reply}
        />
      ) : (
        <ReplyTold
          shown={shown}
          course={course}
          isLast={place.nth === place.of}
          onGoOn={round.goAgain}
          onHarder={onHarder}
        />
      )}
      <DrillExemplars scenario={scenario} drill={drill} tries={course.tries} />
      {course.over === null && (
        <div className="border-hair border-t pt-4 text-small">
          <div className="-ms-[1.1rem] flex flex-wrap gap-1">
            <Button weight="quiet" onClick={round.ease}>
              This is too much right now
            </Button>
            <Button weight="quiet" onClick={round.leave}>
              {place.nth === place.of ? 'Leave it for today' : 'Leave it, on to the next'}
            </Button>
            <Button weight="quiet" onClick={onStop}>
              Stop here
            </Button>
          </div>
        </div>
      )}
    </article>
  )
}

interface TaskProps {
  readonly drill: RoundProps['drill']
  readonly difficulty: RoundProps['start']
  readonly name: string
}

/** What counts; where it is easier also what to notice, and where it is harder neither. */
function Task({ drill, difficulty, name }: TaskProps) {
  const notice = difficulty === 'easier' ? cueWords(drill.cues, name) : null
  if (difficulty === 'harder')
    return (
      <p className="text-soft">
        Harder this time: {name} is more on guard, and what counts is for you to know.
      </p>
    )
  return (
    <>
      <p>{CRITERION_WORDS[drill.criterion].counts}</p>
      {notice !== null && (
        <p className="border-amber border-s-2 ps-4">
          <span className="font-semibold">To notice: </span>
          {notice.calledFor}. {notice.helps}
        </p>
      )}
    </>
  )
}
