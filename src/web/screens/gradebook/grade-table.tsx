import type { ReactNode } from 'react'

export interface GradeColumn<Row> {
  readonly id: string
  readonly title: ReactNode
  readonly cell: (row: Row) => ReactNode
}

interface GradeTableProps<Row> {
  readonly caption: string
  readonly columns: readonly GradeColumn<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly nameOf: (row: Row) => ReactNode
}

/** Many students against many columns: who it is stays in sight while the rest moves sideways, by keys too. */
export const GradeTable = <Row,>({
  caption,
  columns,
  rows,
  idOf,
  nameOf,
}: GradeTableProps<Row>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
  <section aria-label={caption} className="grade-scroll" tabIndex={0}>
    <table className="grade-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Student</th>
          {columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={idOf(row)}>
            <th scope="row">{nameOf(row)}</th>
            {columns.map(({ id, cell }) => (
              <td key={id}>{cell(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
