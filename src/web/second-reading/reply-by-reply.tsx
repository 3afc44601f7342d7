import type { ReadingComparisonJson } from '#contract/second-reading.schema.ts'
import { codeNames } from '#feedback/code-names.ts'
import type { Debrief } from '#feedback/debrief.ts'
import { shortQuote } from '#web/notes/short-quote.ts'
import { turnAddress } from '#web/notes/turn-address.ts'
import { replyNumber } from '#web/screens/debrief/reply-number.ts'
import type { ReadTwice } from './outcome.ts'

interface ReplyByReplyProps extends Pick<ReadTwice, 'reading'> {
  readonly comparison: ReadingComparisonJson
  readonly transcript: Debrief['transcript']
}

/** Both readings of each reply, by the plain names of the codes. */
export const ReplyByReply = ({ comparison, reading, transcript }: ReplyByReplyProps) => (
  <details className="disclosure">
    <summary>What each of them saw, reply by reply</summary>
    <ol className="grid max-w-page gap-x-10 gap-y-5 pt-3 sm:grid-cols-2">
      {comparison.turns.map((turn) => (
        <li key={turn.index} className="keep-together">
          <h3 className="font-sans font-semibold text-small">
            <a href={`#${turnAddress(turn.index)}`}>Reply {replyNumber(transcript, turn.index)}</a>
          </h3>
          <p dir="auto" className="text-small text-soft">
            “{shortQuote(wordsAt(transcript, turn.index))}”
          </p>
          <TwoReadings turn={turn} quoted={quotedAt(reading, turn.index)} />
        </li>
      ))}
    </ol>
  </details>
)

interface TwoReadingsProps {
  readonly turn: ReadingComparisonJson['turns'][number]
  readonly quoted: ReadTwice['reading']['turns'][number]['codes']
}

const TwoReadings = ({ turn, quoted }: TwoReadingsProps) => {
  const { both, observerOnly, readerOnly } = turn
  if (both.length + observerOnly.length + readerOnly.length === 0)
    return <p className="text-small">Neither of them coded anything here.</p>
  return (
    <dl className="text-small">
      {both.length > 0 && <Seen by="Both">{codeNames(both)}</Seen>}
      {observerOnly.length > 0 && <Seen by="Only the observer">{codeNames(observerOnly)}</Seen>}
      {readerOnly.length > 0 && (
        <Seen by="Only the second reader">
          {readerOnly.map((code) => codeWithQuote(code, quoted)).join('; ')}
        </Seen>
      )}
    </dl>
  )
}

const Seen = ({ by, children }: { readonly by: string; readonly children: string }) => (
  <div>
    <dt className="me-1.5 inline text-soft">{by}:</dt>
    <dd dir="auto" className="inline">
      {children}
    </dd>
  </div>
)

function codeWithQuote(
  code: TwoReadingsProps['turn']['readerOnly'][number],
  quoted: TwoReadingsProps['quoted'],
): string {
  const quote = quoted.find((each) => each.code === code)?.quote
  return quote === undefined ? codeNames([code]) : `${codeNames([code])}, “${shortQuote(quote)}”`
}

const quotedAt = ({ turns }: ReadTwice['reading'], index: number) =>
  turns.find((turn) => turn.index === index)?.codes ?? []

function wordsAt(transcript: Debrief['transcript'], index: number): string {
  const turn = transcript.find((each) => each.index === index)
  return turn?.speaker === 'trainee' ? turn.text : ''
}
