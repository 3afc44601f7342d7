import { variableInWords } from '#feedback/points-in-words.ts'
import type { MovedNumber } from '#feedback/replay/moved-number.ts'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'
import { stanceWords } from '#feedback/replay/stance-words.ts'
import { DataTable } from '#web/design/data-table.tsx'

interface InnerStateProps {
  readonly frame: ReplayFrame
  readonly clientName: string
}

/** How the client is at this moment: in a sentence, in numbers, and what moved them. */
export const InnerState = ({ frame, clientName }: InnerStateProps) => (
  <section aria-label={`Inside ${clientName}`} className="grid content-start gap-3">
    <h2>Inside {clientName}</h2>
    <p className="font-serif text-[1.1rem]">{stanceWords(frame.stance, clientName)}</p>
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
      {frame.numbers.map((number) => (
        <NumberBar
          key={number.variable}
          number={number}
          clientName={clientName}
          isStart={frame.reply === 0}
        />
      ))}
    </dl>
    {frame.reply > 0 && (
      <p className="text-small text-soft">The small mark on a line: where it stood before.</p>
    )}
    <p className="text-small">
      {frame.reply === 0
        ? `So ${clientName} came in, before you said anything.`
        : frame.effect === null
          ? 'This reply moved nothing by more than a little.'
          : `This reply moved it: ${frame.effect}.`}
    </p>
    <details className="disclosure">
      <summary>The same as a table, with what moved it</summary>
      <DataTable
        caption={`${clientName} before and after this reply, 0 to 100`}
        isCaptionHidden
        columns={[
          {
            title: 'Number',
            kind: 'name',
            cell: ({ variable }) => variableInWords(variable, clientName),
          },
          { title: 'Before', kind: 'number', cell: ({ before }) => Math.round(before) },
          { title: 'Now', kind: 'number', cell: ({ now }) => Math.round(now) },
          { title: 'Because', cell: ({ because }) => because },
        ]}
        rows={frame.numbers}
        idOf={({ variable }) => variable}
      />
    </details>
  </section>
)

interface NumberBarProps {
  readonly number: MovedNumber
  /** nothing can have changed yet */
  readonly isStart: boolean
  readonly clientName: string
}

const NumberBar = ({ number: { variable, before, now }, clientName, isStart }: NumberBarProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-2 text-small">
    <dt className="first-letter:uppercase">{variableInWords(variable, clientName)}</dt>
    <dd className="tabular-nums">
      <span className="font-semibold">{Math.round(now)}</span>{' '}
      {!isStart && <span className="text-soft">{changeWords(now - before)}</span>}
    </dd>
    <dd aria-hidden="true" className="relative col-span-2 mt-1 h-1.5 rounded-full bg-hair">
      <div
        className="h-full rounded-full bg-teal transition-[inline-size] duration-300 motion-reduce:transition-none"
        style={{ inlineSize: `${now}%` }}
      />
      {!isStart && (
        <div
          className="absolute -inset-y-1 w-0.5 rounded-full bg-ink"
          style={{ insetInlineStart: `${before}%` }}
        />
      )}
    </dd>
  </div>
)

function changeWords(points: number): string {
  const whole = Math.round(Math.abs(points))
  if (whole === 0) return 'as before'
  return points > 0 ? `${whole} up` : `${whole} down`
}
