import { useEffect, useRef } from 'react'
import { codeNames } from '#feedback/code-names.ts'
import type { DrillOutcome, RoundCourse } from '#feedback/drills/round-course.ts'
import { Button } from '#web/design/button.tsx'
import type { ShownTry } from '#web/drills/drill.machine.ts'

interface ReplyToldProps {
  readonly shown: ShownTry
  readonly course: RoundCourse
  readonly hasEased: boolean
  /** of the set */
  readonly isLast: boolean
  readonly onGoOn: () => void
}

/** One sentence about the reply, its rule one press away, and another go. */
export function ReplyTold({ shown, course, hasEased, isLast, onGoOn }: ReplyToldProps) {
  const { feedback } = shown
  const { mark, wash } = LOOKS[feedback.outcome]
  const goOn = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    goOn.current?.focus()
  }, [])
  return (
    <div className="grid gap-4">
      <div className={`rounded-[14px] p-4 ${wash}`}>
        <p role="status" dir="auto">
          <span className="font-semibold">{mark}. </span>
          {feedback.sentence} <WhatFollows course={course} hasEased={hasEased} />
        </p>
        <details className="text-small">
          <summary className="cursor-pointer pt-2">The rule behind it</summary>
          <p className="pt-1">
            {feedback.code !== null && <>Read as: {codeNames([feedback.code])}. </>}
            {feedback.rule}
          </p>
        </details>
      </div>
      <p>
        <Button ref={goOn} weight="main" onClick={onGoOn}>
          {course.over === null ? 'Another go' : isLast ? 'Finish' : 'Next drill'}
        </Button>
      </p>
    </div>
  )
}

const LOOKS = {
  met: { mark: 'Met', wash: 'bg-teal-wash' },
  nearly: { mark: 'Nearly', wash: 'bg-amber-wash' },
  missed: { mark: 'Not yet', wash: 'bg-clay-wash' },
} as const satisfies Record<DrillOutcome, object>

function WhatFollows({ course, hasEased }: Pick<ReplyToldProps, 'course' | 'hasEased'>) {
  if (hasEased) return 'The next go is a little easier.'
  if (course.over === 'met') return 'That is twice in a row, so this drill is done.'
  return course.metInARow === 1 ? 'Once more like this and it is done.' : null
}
