import { READING_ORDER, variableInWords } from '#feedback/points-in-words.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'
import { type Column, DataTable } from '#web/design/data-table.tsx'
import type { ShownTurn } from './retried-place.ts'

interface NumbersTableProps {
  readonly session: ShownTurn
  readonly retry: ShownTurn
  readonly clientName: string
  readonly turn: number
}

/** Where the client stood before and after the reply, in both ways. */
export const NumbersTable = ({ session, retry, clientName, turn }: NumbersTableProps) => (
  <details>
    <summary className="cursor-pointer py-2 text-small">The numbers of {clientName}</summary>
    <DataTable
      caption={`${clientName} before and after turn ${turn} of both ways, 0 to 100`}
      isCaptionHidden
      columns={columnsOf(session, retry, clientName)}
      rows={READING_ORDER}
      idOf={(variable) => variable}
    />
  </details>
)

const columnsOf = (
  session: ShownTurn,
  retry: ShownTurn,
  name: string,
): readonly Column<ClientVariable>[] => [
  { title: 'Number', kind: 'name', cell: (variable) => variableInWords(variable, name) },
  { title: 'In the session', kind: 'number', cell: (variable) => moved(session, variable) },
  { title: 'This try', kind: 'number', cell: (variable) => moved(retry, variable) },
]

const moved = ({ before, after }: ShownTurn, variable: ClientVariable): string =>
  `${Math.round(before[variable])} → ${Math.round(after[variable])}`
