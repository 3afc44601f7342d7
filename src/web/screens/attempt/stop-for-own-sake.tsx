import { useEffect, useRef, useState } from 'react'
import { Button } from '#web/design/button.tsx'

interface StopForOwnSakeProps {
  readonly onStop: () => void
}

/** Inside the support card of an attempt: the way out that costs nothing (F-17). */
export function StopForOwnSake({ onStop }: StopForOwnSakeProps) {
  const [isAsking, setAsking] = useState(false)
  const question = useRef<HTMLHeadingElement>(null)
  const offer = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (isAsking) {
      question.current?.focus({ preventScroll: true })
      // The card may be longer than the screen, and what can be pressed stands at the end of the question.
      question.current?.parentElement?.scrollIntoView({ block: 'nearest' })
    } else if (wasAsking.current) offer.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (!isAsking)
    return (
      <div className="grid justify-items-start gap-2 border-hair border-t pt-4">
        <p>If this is too much today, you can stop the attempt here and now.</p>
        <Button ref={offer} onClick={() => setAsking(true)}>
          Stop for my own sake
        </Button>
      </div>
    )
  return (
    <section
      aria-labelledby="stop-question"
      className="grid justify-items-start gap-3 border-hair border-t pt-4"
    >
      <h3 id="stop-question" ref={question} tabIndex={-1} className="text-[1.15rem] outline-none">
        Stop this attempt?
      </h3>
      <ul className="grid list-disc gap-1.5 ps-5 marker:text-edge">
        <li>The role-play ends now. You need not say goodbye or look back.</li>
        <li>Nothing of it is scored, and it does not count against you.</li>
        <li>Nobody is told why. The course sees only that the attempt was stopped.</li>
        <li>What you were typing and your private notes stay out of it.</li>
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onStop}>Stop the attempt</Button>
        <Button weight="quiet" onClick={() => setAsking(false)}>
          Go on with it
        </Button>
      </div>
    </section>
  )
}
