import { criticalSentences } from '#feedback/verdict-sentences.ts'
import type { CriticalEvent } from '#scoring/verdict.ts'
import { turnAddress } from '#web/notes/turn-address.ts'

interface CriticalEventsProps {
  readonly events: readonly CriticalEvent[]
  /** whether there is a level that they could hold down */
  readonly isScored: boolean
}

/** Moments that a person should hear of, said plainly and with the words they rest on. */
export const CriticalEvents = ({ events, isScored }: CriticalEventsProps) =>
  events.length > 0 && (
    <div className="grid gap-1 rounded-lg bg-clay-wash px-3.5 py-2.5 text-small">
      <p className="font-semibold text-clay">To talk through with your tutor</p>
      {criticalSentences({
        status: isScored ? 'scored' : 'not-assessed',
        criticalEvents: events,
      }).map(({ text, quotes }) => (
        <p key={`${text} ${quotes[0]?.index}`}>
          {quotes.map(({ index, quote }) => (
            <a
              key={quote}
              href={`#${turnAddress(index)}`}
              dir="auto"
              className="text-ink decoration-edge"
            >
              “{quote}”
            </a>
          ))}{' '}
          {text}
        </p>
      ))}
    </div>
  )
