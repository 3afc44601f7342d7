import type { Debrief } from '#feedback/debrief.ts'
import { Button } from '#web/design/button.tsx'
import type { AskedAbout } from '#web/second-reading/asked-about.ts'
import type { BroughtParts } from './use-reader-parts.ts'

interface SecondReadingPlaceProps extends BroughtParts {
  readonly debrief: Debrief
  readonly about: AskedAbout
}

/** Where a second reading is asked for, once what it takes has come. */
export function SecondReadingPlace({ parts, fetchAgain, debrief, about }: SecondReadingPlaceProps) {
  if (parts === undefined) return null
  if (parts !== null) return <parts.SecondReading debrief={debrief} about={about} />
  return (
    <section aria-label="A second reading" className="no-print grid justify-items-start gap-4">
      <h2>A second reading</h2>
      <p>What a second reading takes could not be fetched: the network may be gone.</p>
      <Button onClick={fetchAgain}>Try again</Button>
    </section>
  )
}
