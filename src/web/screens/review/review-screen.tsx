import { useEffect, useRef, useState } from 'react'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { ReviewProgress } from './review-progress.tsx'
import { ReviewResult } from './review-result.tsx'
import { TranscriptSource } from './transcript-source.tsx'
import { useReview } from './use-review.ts'
import { useTranscriptDraft } from './use-transcript-draft.ts'
import { WhoIsWho } from './who-is-who.tsx'

/** A transcript from anywhere: pasted or brought as a file, coded and measured in the page. */
export function ReviewScreen() {
  const draft = useTranscriptDraft()
  const { review, pending, problem, cancel, forget, read, choose, change } = useReview()
  const [readText, setReadText] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [arrivals, setArrivals] = useState(0)
  useEffect(() => {
    if (arrivals > 0) heading.current?.focus()
  }, [arrivals])
  const reading = pending?.reading ?? review?.reading
  return (
    <Page>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <div className="grid max-w-[44rem] gap-4">
          <ArrivalHeading pageTitle="Review a transcript">Review a transcript</ArrivalHeading>
          <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
            Paste a conversation between two people, or choose a file. The observer reads what each
            reply did, finds what the client’s words called for, and measures the whole.
          </p>
          <p className="text-small text-soft">
            Everything happens in this page: nothing is uploaded. The text stays in this browser
            until you clear it. Bring only what you are allowed to bring, without names that could
            tell who it was.
          </p>
        </div>
        <TranscriptSource
          draft={draft}
          problem={problem}
          hasChanged={review !== null && readText !== draft.text}
          onClear={forget}
          onRead={async () => {
            setReadText(draft.text)
            if (await read(draft.text)) setArrivals((before) => before + 1)
          }}
        />
        {reading && (
          <WhoIsWho
            reading={reading}
            leftOut={review?.leftOut ?? 0}
            onChange={(changed) => void change(reading, changed)}
            onChoose={(transcript) => void choose(reading, transcript)}
          />
        )}
        <ReviewProgress pending={pending} onCancel={cancel} />
        {review && <ReviewResult key={arrivals} review={review} heading={heading} />}
      </div>
    </Page>
  )
}
