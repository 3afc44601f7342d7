import type { FeedbackSentence } from '#feedback/feedback-sentence.ts'
import { SentenceGrounds } from './sentence-grounds.tsx'

interface WhyThisProps {
  readonly sentences: readonly FeedbackSentence[]
  /** what the sentences are about, for those who hear and do not see where the press stands: "the summary" */
  readonly about: string
}

/** One quiet press beneath a few sentences: the words that each rests on, and its rule. */
export const WhyThis = ({ sentences, about }: WhyThisProps) =>
  sentences.length > 0 && (
    <details className="note-why max-w-measure text-small text-soft">
      <summary>
        Why this?<span className="sr-only"> About {about}</span>
      </summary>
      <SentenceGrounds sentences={sentences} />
    </details>
  )
