import type { FeedbackSentence } from '#feedback/feedback-sentence.ts'
import { turnAddress } from './turn-address.ts'

/** The words that sentences rest on, each leading to its turn, and the rule; what rests on the same stands once. */
export const SentenceGrounds = ({
  sentences,
}: {
  readonly sentences: readonly FeedbackSentence[]
}) => (
  <ul className="grid gap-1.5 pt-1 pb-1.5 text-small text-soft">
    {[...Map.groupBy(sentences, groundsOf)].map(([grounds, [first]]) =>
      first === undefined ? null : (
        <li key={grounds}>
          {first.quotes.map(({ index, quote }) => (
            <span key={`${index} ${quote}`}>
              <a href={`#${turnAddress(index)}`} dir="auto" className="text-ink decoration-edge">
                “{quote}”
              </a>{' '}
            </span>
          ))}
          {first.counted !== null && (
            <span className="text-ink">Looked through: {first.counted}. </span>
          )}
          {first.rule.says}
        </li>
      ),
    )}
  </ul>
)

const groundsOf = ({ rule, quotes, counted }: FeedbackSentence): string =>
  [rule.id, counted, ...quotes.map(({ index, quote }) => `${index} ${quote}`)].join('\n')
