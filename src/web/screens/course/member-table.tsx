import { useState } from 'react'
import { WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { ROLE_WORDS } from '#web/course/role-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import type { Member } from './course-people-screen.tsx'
import { MemberDialog } from './member-dialog.tsx'

interface MemberTableProps {
  readonly members: readonly Member[]
  readonly isOpen: boolean
}

export function MemberTable({ members, isOpen }: MemberTableProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const member = members.find(({ id }) => id === chosen) ?? null
  return (
    <>
      <DataTable
        caption={`${members.length} ${members.length === 1 ? 'person' : 'people'}`}
        rows={members}
        idOf={({ id }) => id}
        columns={[
          { title: 'Name', kind: 'name', cell: ({ name }) => name },
          { title: 'Role', cell: ({ role }) => ROLE_WORDS[role] },
          { title: 'Number', cell: ({ idNumber }) => idNumber },
          { title: 'E-mail', cell: ({ email }) => email },
          { title: 'Groups', cell: ({ groups }) => groups.join(', ') },
          { title: 'Time', cell: ({ timePercent }) => timeWords(timePercent) },
          {
            title: 'Came',
            cell: ({ hasCome }) => (hasCome ? 'Yes' : 'Not yet'),
          },
          ...(isOpen
            ? [
                {
                  title: 'Change',
                  kind: 'press' as const,
                  cell: ({ id, name }: Member) => (
                    <button type="button" className="aside-press" onClick={() => setChosen(id)}>
                      Change <span className="sr-only">{name}</span>
                    </button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <MemberDialog member={member} onClose={() => setChosen(null)} />
    </>
  )
}

const timeWords = (percent: number): string =>
  percent === WHOLE_TIME_PERCENT ? '' : `${percent / 100} × the time`
