import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly title: string
  /** null or '' where there is nothing to say: a narrow screen then leaves it out */
  readonly cell: (row: Row) => ReactNode
  /** 'name' heads its row, 'number' stands right, 'press' holds buttons or links */
  readonly kind?: 'name' | 'number' | 'press'
}

interface DataTableProps<Row> {
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
}

/** A table that stays one at every width: its roles are named, because a browser forgets them once rows are stacked. */
export const DataTable = <Row,>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  idOf,
}: DataTableProps<Row>) => (
  <table {...ROLE.table} className="data-table">
    <caption className={isCaptionHidden ? 'sr-only' : ''}>{caption}</caption>
    <thead {...ROLE.group}>
      <tr {...ROLE.row}>
        {columns.map(({ title, kind }) => (
          <th
            key={title}
            {...ROLE.columnHeader}
            scope="col"
            className={kind === 'number' ? 'is-number' : ''}
          >
            {kind === 'press' ? <span className="sr-only">{title}</span> : title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...ROLE.group}>
      {rows.map((row) => (
        <tr key={idOf(row)} {...ROLE.row}>
          {columns.map((column) => (
            <Cell key={column.title} column={column} row={row} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { title, kind } = column
  const content = column.cell(row)
  if (kind === 'name')
    return (
      <th {...ROLE.rowHeader} scope="row">
        {content}
      </th>
    )
  const isEmpty = content === null || content === '' || content === false
  const look = [
    kind === 'number' ? 'is-number' : '',
    kind === 'press' ? 'is-press' : '',
    isEmpty ? 'is-empty' : '',
  ]
  return (
    <td {...ROLE.cell} data-title={title} className={look.filter(Boolean).join(' ')}>
      {/* one element, so that the title beside it has one neighbour */}
      <div>{content}</div>
    </td>
  )
}

const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
} as const
