import { useState } from 'react'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { focusContent } from '#web/frame/focus-content.ts'

const LONGEST_WORDS = 2000

/** The way round an exercise that costs nothing, and the way back. */
export function OptOut({ brief }: { readonly brief: ExerciseBrief }) {
  const { exercise, optOut } = brief
  if (optOut !== null) return <OptedOut exercise={exercise} optOut={optOut} />
  return brief.obstacle === 'archived' ? null : <WayOut exercise={exercise} />
}

interface OfExercise {
  readonly exercise: string
}

function WayOut({ exercise }: OfExercise) {
  const [isOpen, setOpen] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/exercises/:exercise/opt-out')
  const { fields, change, forget } = useDraft(`opt-out/${exercise}`, { words: '' })
  const say = async () => {
    if (isActing) return
    const said = await act({ params: { exercise }, body: { words: fields.words.trim() } })
    if (!said.ok) return
    forget()
    focusContent()
  }
  return (
    <section aria-label="If you would rather not" className="grid justify-items-start gap-4">
      <Button weight="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        I would rather not sit this one
      </Button>
      {isOpen && (
        <div className="sheet grid w-full gap-4 p-5">
          <p>
            It costs you nothing: no attempt, no mark, no question asked. It reaches your
            instructor, who arranges another way with you, of equal standing. You can take it back
            at any time.
          </p>
          <LinesField
            label="Words to your instructor, if you like"
            hint="You need give no reason."
            rows={3}
            maxLength={LONGEST_WORDS}
            value={fields.words}
            onText={(words) => change({ words })}
          />
          <Trouble failure={failure} />
          <div className="flex flex-wrap gap-3">
            <Button aria-disabled={isActing} onClick={() => void say()}>
              Tell my instructor
            </Button>
            <Button weight="quiet" onClick={() => setOpen(false)}>
              Not now
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}

interface OptedOutProps extends OfExercise {
  readonly optOut: NonNullable<ExerciseBrief['optOut']>
}

function OptedOut({ exercise, optOut: { words, answer } }: OptedOutProps) {
  const { act, isActing, failure } = useAct('DELETE /api/exercises/:exercise/opt-out')
  const takeBack = async () => {
    if (isActing) return
    const taken = await act({ params: { exercise } })
    if (taken.ok) focusContent()
  }
  return (
    <section
      aria-labelledby="opted-out"
      className="grid justify-items-start gap-4 border-hair border-t pt-7"
    >
      <h2 id="opted-out">You would rather not sit this one</h2>
      <p>That has reached your instructor and costs you nothing.</p>
      {words !== '' && (
        <blockquote dir="auto" className="whitespace-pre-wrap border-hair border-s-2 ps-4">
          {words}
        </blockquote>
      )}
      <p>
        {answer === null ? 'Your instructor has not answered yet.' : 'Your instructor answers:'}
      </p>
      {answer !== null && (
        <blockquote dir="auto" className="whitespace-pre-wrap border-teal border-s-2 ps-4">
          {answer}
        </blockquote>
      )}
      <Trouble failure={failure} />
      <Button aria-disabled={isActing} onClick={() => void takeBack()}>
        Take that back
      </Button>
    </section>
  )
}
