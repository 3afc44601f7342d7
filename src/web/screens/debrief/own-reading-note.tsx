import { codeNames } from '#feedback/code-names.ts'
import type { OwnReading } from '#simulation/own-reading.ts'
import { shortQuote } from '#web/notes/short-quote.ts'

interface OwnReadingNoteProps {
  readonly text: string
  readonly reading: OwnReading
  readonly isBusy: boolean
  readonly onWithdraw: () => void
}

/** What the student reads otherwise, shown as theirs. */
export const OwnReadingNote = ({ text, reading, isBusy, onWithdraw }: OwnReadingNoteProps) => (
  <div className="own-reading grid justify-items-start gap-0.5">
    <q dir="auto" className="text-small text-soft">
      {shortQuote(text.slice(reading.start, reading.end))}
    </q>
    <p>
      You read this as: <span className="font-semibold">{codeNames(reading.own)}</span>
    </p>
    {reading.note !== '' && (
      <p dir="auto" className="whitespace-pre-wrap text-small">
        {reading.note}
      </p>
    )}
    <button
      type="button"
      className="no-print aside-press"
      aria-disabled={isBusy}
      onClick={onWithdraw}
    >
      Withdraw my reading
    </button>
  </div>
)
