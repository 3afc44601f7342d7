import type { RefObject } from 'react'
import { Link } from 'wouter'
import { Button, pressable } from '#web/design/button.tsx'
import { DataTable } from '#web/design/data-table.tsx'
import { handOut } from '#web/session/hand-out.ts'
import { codesCsv } from './codes-csv.ts'
import type { Imported } from './roster-import.tsx'

interface CodesToHandOutProps {
  readonly imported: Imported
  readonly course: string
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What was imported, and the codes by which those who are new take their places. They are shown this once. */
export function CodesToHandOut({ imported, course, heading }: CodesToHandOutProps) {
  const { added, changed, codes } = imported
  const download = () =>
    handOut(
      'third-chair-codes.csv',
      new Blob([codesCsv(codes, window.location.origin)], { type: 'text/csv' }),
    )
  return (
    <section aria-labelledby="imported" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 id="imported" ref={heading} tabIndex={-1}>
        Imported
      </h2>
      <p>
        {added} added, {changed} changed.
      </p>
      {codes.length > 0 && (
        <>
          <p className="max-w-measure">
            Each of the new people takes their place with a code of their own. The codes are shown
            this once: download them, or hand them out now.
          </p>
          <p>
            <Button weight="main" onClick={download}>
              Download the codes
            </Button>
          </p>
          <DataTable
            caption="Codes to hand out"
            rows={codes}
            idOf={({ member }) => member}
            columns={[
              { title: 'Name', kind: 'name', cell: ({ name }) => name },
              {
                title: 'Code',
                cell: ({ code }) => <span className="tabular-nums tracking-wide">{code}</span>,
              },
            ]}
          />
        </>
      )}
      <p>
        <Link href={`/courses/${course}/people`} className={pressable('plain')}>
          See who is in the course
        </Link>
      </p>
    </section>
  )
}
