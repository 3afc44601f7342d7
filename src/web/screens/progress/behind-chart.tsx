import { useState } from 'react'
import { Link } from 'wouter'
import type { SessionMark } from '#feedback/progress/session-summary.ts'
import { type Column, DataTable } from '#web/design/data-table.tsx'
import { dayWords } from './day-words.ts'

interface BehindChartProps<Point> {
  readonly caption: string
  /** oldest first; the newest stands at the top of the table */
  readonly points: readonly Point[]
  readonly columns: readonly Column<Point>[]
}

/** The table behind a drawing, a row a session. Its rows are made when somebody opens it. */
export function BehindChart<Point extends SessionMark>({
  caption,
  points,
  columns,
}: BehindChartProps<Point>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        The same as a table<span className="sr-only">: {caption}</span>
      </summary>
      {isOpen && (
        <DataTable
          caption={caption}
          isCaptionHidden
          rows={points.toReversed()}
          idOf={({ session }) => session}
          columns={[
            { title: 'Session', kind: 'name', cell: (point) => <SessionLink mark={point} /> },
            ...columns,
          ]}
        />
      )}
    </details>
  )
}

/** To the session's debrief, where every word that a figure rests on stands. */
export const SessionLink = ({ mark }: { readonly mark: SessionMark }) => (
  <Link href={`/session/${mark.session}`}>
    {dayWords(mark.startedAt)}, {mark.title}
  </Link>
)
