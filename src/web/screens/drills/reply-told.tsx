import { useEffect, useRef } from 'react'
import { codeNames } from '#feedback/code-names.ts'
import type { DrillOutcome, RoundCourse } from '#feedback/drills/round-course.ts'
import { Button } from '#web/design/button.tsx'
import type { ShownTry } from '#web/drills/drill.machine.ts'

interface ReplyToldProps {
  readonly shown: ShownTry
  readonly course: RoundCourse
  /** of the set */
  readonly isLast: boolean
  readonly onGoOn: () => void
  /** the same drill once more, with the client more on guard */
  readonly onHarder: () => void
}

/** One sentence about the reply, and what follows from it. */
export function ToldSentence({
  shown: { feedback },
  course,
  hasEased,
}: Pick<ReplyToldProps, 'shown' | 'course'> & { readonly hasEased: boolean }) {
  const { mark, edge } = LOOKS[feedback.outcome]
  return (
    <p dir="auto" className={`border-s-[3px] ps-4 ${edge}`}>
      <span className="font-semibold">{mark}. </span>
      {feedback.sentence} {whatFollows(course, hasEased)}
    </p>
  )
}

/** The rule behind the sentence, one press away, and another go. */
export function ReplyTold({
  shown: { feedback },
  course,
  isLast,
  onGoOn,
  onHarder,
}: ReplyToldProps) {
  const goOn = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    goOn.current?.focus()
  }, [])
  return (
    <div className="grid gap-4">
      <details className="text-small">
        <summary className="cursor-pointer py-1">The rule behind it</summary>
        <p className="pt-1">
          {feedback.code !== null && <>Read as: {codeNames([feedback.code])}. </>}
          {feedback.rule}
        </p>
      </details>
      <div className="flex flex-wrap gap-3">
        <Button ref={goOn} weight="main" onClick={onGoOn}>
          {course.over === null ? 'Another go' : isLast ? 'Finish' : 'Next drill'}
        </Button>
        {isTooEasy(course) && <Button onClick={onHarder}>Once more, harder</Button>}
      </div>
    </div>
  )
}

/** Met at once, both times. @source clinical reference E1, "too easy" */
const isTooEasy = ({ over, short, difficulty }: RoundCourse): boolean =>
  over === 'met' && short === 0 && difficulty !== 'harder'

const LOOKS = {
  met: { mark: 'Met', edge: 'border-teal' },
  nearly: { mark: 'Nearly', edge: 'border-amber' },
  missed: { mark: 'Not yet', edge: 'border-clay' },
} as const satisfies Record<DrillOutcome, object>

function whatFollows(course: RoundCourse, hasEased: boolean): string {
  if (hasEased) return 'The next go is a little easier.'
  if (course.over === 'met') return 'That is twice in a row, so this drill is done.'
  return course.metInARow === 1 ? 'Once more like this and it is done.' : ''
}
