import type { FeedbackSentence } from '#feedback/feedback-sentence.ts'
import { SentenceGrounds } from './sentence-grounds.tsx'

/** A sentence in a margin that opens on the words and the rule it rests on. */
export const GroundedSentence = ({ sentence }: { readonly sentence: FeedbackSentence }) => (
  <details className="note-why">
    <summary>{sentence.text}</summary>
    <SentenceGrounds sentences={[sentence]} />
  </details>
)
