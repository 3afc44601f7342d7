import { useRef, useState } from 'react'
import { ContestThread, threadAddress } from '#web/contest/contest-thread.tsx'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { Button } from '#web/design/button.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { ExerciseContest } from './exercise-contest.ts'
import { SaidTalk } from './said-talk.tsx'

interface StaffContestProps {
  readonly contest: ExerciseContest
  readonly timeZone: string
  /** whoever reads has a place in the course; an administrator may have none */
  readonly hasPlace: boolean
  readonly onAnswered: () => void
}

/** One thread with whose it is, the talk it is about, and the answer. */
export function StaffContest({ contest, timeZone, hasPlace, onAnswered }: StaffContestProps) {
  const { name, number, state, mayAnswer } = contest
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const answered = () => {
    setOpen(false)
    onAnswered()
    document.getElementById(threadAddress(contest.id))?.focus()
  }
  return (
    <ContestThread
      contest={contest}
      timeZone={timeZone}
      asker={name}
      above={
        <p className="eyebrow">
          {name} · attempt {number}
        </p>
      }
    >
      {state === 'open' && !mayAnswer && (
        <p className="text-small text-soft">
          {hasPlace
            ? 'The mark is your own, so somebody else in the course answers this.'
            : 'Somebody with a place in the course answers this.'}
        </p>
      )}
      <p>
        <Button ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>
            {mayAnswer ? 'Read and answer' : 'Read what was said'}{' '}
            <span className="sr-only">({name})</span>
          </span>
        </Button>
      </p>
      {isOpen && <WithTalk contest={contest} onAnswered={answered} onClose={close} />}
    </ContestThread>
  )
}

interface WithTalkProps {
  readonly contest: ExerciseContest
  readonly onAnswered: () => void
  readonly onClose: () => void
}

function WithTalk({ contest, onAnswered, onClose }: WithTalkProps) {
  const { attempt, about, mayAnswer } = contest
  const marking = useAnswer('GET /api/attempts/:attempt/marking', { params: { attempt } })
  return (
    <AnsweredPart answer={marking} what="The talk is">
      {(view) => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <SaidTalk view={view} at={about.kind === 'level' ? null : about.index} />
          {mayAnswer && (
            <AnswerForm contest={contest} view={view} onAnswered={onAnswered} onClose={onClose} />
          )}
        </div>
      )}
    </AnsweredPart>
  )
}
