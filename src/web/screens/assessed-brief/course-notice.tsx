import { useState } from 'react'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { focusContent } from '#web/frame/focus-content.ts'

/** What becomes of an attempt, and the notice of the course: open until it was read once (F-05). */
export function CourseNotice({ brief }: { readonly brief: ExerciseBrief }) {
  const { notice, hasReadNotice, modelServer, scenario } = brief
  const { act, isActing, failure } = useAct('POST /api/me/notice')
  const [isOpen, setOpen] = useState(!hasReadNotice)
  const haveRead = async () => {
    if (isActing) return
    const told = await act({ body: { version: notice.version } })
    if (!told.ok) return
    setOpen(false)
    focusContent()
  }
  return (
    <section aria-labelledby="what-becomes" className="grid gap-3">
      <h2 id="what-becomes">What becomes of it</h2>
      <p>
        A person reads the whole talk and decides on every level. Your spelling, your accent and how
        fast you answer are never scored.
      </p>
      {modelServer !== null && (
        <p>
          A language model finds {scenario.client.calledName}’s words: what is said in the talk also
          goes to <span className="wrap-anywhere">{modelServer}</span>, without your name.
        </p>
      )}
      <details
        className="disclosure"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>What is scored, by what, and who sees it</summary>
        <div className="grid gap-5 py-3">
          {notice.points.map(({ topic, heading, sentences }) => (
            <section key={topic} className="grid gap-1">
              <h3 className="text-[1.08rem]">{heading}</h3>
              <p>{sentences.join(' ')}</p>
            </section>
          ))}
        </div>
      </details>
      <Trouble failure={failure} />
      {!hasReadNotice && (
        <Button
          className="justify-self-start"
          aria-disabled={isActing}
          onClick={() => void haveRead()}
        >
          I have read this
        </Button>
      )}
    </section>
  )
}
