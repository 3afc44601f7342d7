import type { ReactNode, RefObject } from 'react'
import { WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { ROLE_WORDS } from '#web/course/role-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import type { Preview } from './roster-import.tsx'
import { faultWords, fieldWords, fileFaultWords, noteWords, OUTCOME_WORDS } from './roster-words.ts'

type Row = Preview['rows'][number]

interface RosterPreviewProps {
  readonly preview: Preview
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** the way on, where the roster can be imported */
  readonly children: ReactNode
}

/** What importing would do, line by line; what cannot be imported comes first. */
export function RosterPreview({ preview, heading, children }: RosterPreviewProps) {
  const { faults, rows, unread, newGroups } = preview
  const hasFaults = faults.length > 0 || rows.some(({ outcome }) => outcome === 'fault')
  const isIdle = rows.every(({ outcome }) => outcome === 'same')
  const sorted = rows.toSorted(
    (one, other) => Number(other.outcome === 'fault') - Number(one.outcome === 'fault'),
  )
  return (
    <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 id="preview" ref={heading} tabIndex={-1}>
        What will happen
      </h2>
      {faults.map((fault) => (
        <p key={fault} className="rounded-[14px] bg-clay-wash p-4">
          {fileFaultWords(fault)}
        </p>
      ))}
      {rows.length > 0 && <p>{countWords(rows)}</p>}
      {newGroups.length > 0 && (
        <p>
          {newGroups.length === 1 ? 'A group' : `${newGroups.length} groups`} will be made:{' '}
          {quoted(newGroups)}.
        </p>
      )}
      {unread.length > 0 && (
        <p>
          Nothing is read from {unread.length === 1 ? 'the column' : 'the columns'} {quoted(unread)}
          .
        </p>
      )}
      {rows.length > 0 && (
        <DataTable
          caption="The roster, line by line"
          isCaptionHidden
          rows={sorted}
          idOf={({ line }) => String(line)}
          columns={[
            { title: 'Line', kind: 'number', cell: ({ line }) => line },
            { title: 'Name', kind: 'name', cell: ({ name }) => name || 'No name' },
            { title: 'What happens', cell: (row) => <WhatHappens row={row} /> },
            { title: 'Number', cell: ({ idNumber }) => idNumber },
            { title: 'E-mail', cell: ({ email }) => email },
            { title: 'Role', cell: ({ role }) => (role === null ? '' : ROLE_WORDS[role]) },
            { title: 'Groups', cell: ({ groups }) => groups.join(', ') },
            { title: 'Time', cell: ({ timePercent }) => timeWords(timePercent) },
          ]}
        />
      )}
      {hasFaults && (
        <p>
          Nothing is imported while a line cannot be. Mend the lines above in the box, or take them
          out, and look again.
        </p>
      )}
      {!hasFaults && isIdle && <p>Everybody on this roster is here already, just like this.</p>}
      {!hasFaults && !isIdle && children}
    </section>
  )
}

function WhatHappens({ row }: { readonly row: Row }) {
  const { outcome, changes, notes, faults, said } = row
  return (
    <>
      <span className={outcome === 'fault' ? 'font-semibold text-clay' : ''}>
        {OUTCOME_WORDS[outcome]}
        {changes.length > 0 && `: ${changes.map(fieldWords).join(', ')}`}
      </span>
      {faults.map((fault) => (
        <span key={fault} className="block text-small">
          {faultWords(fault)}
        </span>
      ))}
      {notes.map((note) => (
        <span key={note} className="block text-small text-soft">
          {noteWords(note)}
        </span>
      ))}
      {said.length > 0 && (
        <span className="block text-small text-soft">In the line stands: {quoted(said)}.</span>
      )}
    </>
  )
}

const quoted = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => `“${text}”`)
    .join(', ')

const OUTCOMES = ['fault', 'add', 'change', 'same'] as const satisfies readonly Row['outcome'][]

function countWords(rows: readonly Row[]): string {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: rows.filter((row) => row.outcome === outcome).length,
  }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${OUTCOME_WORDS[outcome]}: ${count}`)
    .join(' · ')
}

const timeWords = (percent: number | null): string =>
  percent === null || percent === WHOLE_TIME_PERCENT ? '' : `${percent / 100} ×`
