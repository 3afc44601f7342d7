import { turnAddress } from '#web/notes/turn-address.ts'
import type { ReviewedTurn } from './reviewed-turn.ts'

/** The same as a table: a row a turn, a line a code or a cue. */
export const ReviewedTable = ({ turns }: { readonly turns: readonly ReviewedTurn[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by key
  <section aria-label="Turns as a table" className="overflow-x-auto" tabIndex={0}>
    <table className="w-full min-w-[44rem] border-collapse text-start text-small">
      <thead>
        <tr className="border-edge border-b">
          {['Turn', 'Who', 'Words', 'What it did or called for, and how sure that is'].map(
            (title) => (
              <th
                key={title}
                scope="col"
                className="py-2 pe-5 text-start align-bottom font-semibold"
              >
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {turns.map((turn) => (
          <Row key={turn.index} turn={turn} />
        ))}
      </tbody>
    </table>
  </section>
)

function Row({ turn }: { readonly turn: ReviewedTurn }) {
  return (
    <tr id={turnAddress(turn.index)} tabIndex={-1} className="border-hair border-b align-top">
      <th scope="row" className="py-2 pe-5 text-start font-normal tabular-nums">
        {turn.index + 1}
      </th>
      <td className={`py-2 pe-5 ${turn.speaker === 'trainee' ? 'text-teal' : ''}`}>{turn.name}</td>
      <td
        dir="auto"
        className="min-w-[16rem] whitespace-pre-wrap py-2 pe-5 [overflow-wrap:anywhere]"
      >
        {turn.text}
      </td>
      <td className="py-2">
        {linesOf(turn).map(({ words, sureness }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <p key={nth} className="flex justify-between gap-4">
            <span>{words}</span>
            {sureness !== null && (
              <span className="shrink-0 tabular-nums">{Math.round(sureness * 100)} %</span>
            )}
          </p>
        ))}
      </td>
    </tr>
  )
}

interface Line {
  readonly words: string
  /** 0–1; null where the observer named nothing */
  readonly sureness: number | null
}

function linesOf(turn: ReviewedTurn): readonly Line[] {
  if (turn.speaker === 'client')
    return turn.cues.map(({ title, confidence }) => ({ words: title, sureness: confidence }))
  return [
    ...turn.notes().map(({ name, tone, mark }) => ({
      words: tone === 'neutral' ? name : `${name}, ${tone}`,
      sureness: mark.confidence,
    })),
    ...turn.unread().map(({ standing, quote }) => ({
      words: `${standing === 'not-sure' ? 'Not sure' : 'No code'}: “${quote}”`,
      sureness: null,
    })),
  ]
}
