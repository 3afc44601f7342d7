import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from '#simulation/client-state.ts'
import { DataTable } from '#web/design/data-table.tsx'

interface StatechartPartsProps {
  readonly scenario: Scenario
  /** null before there is a conversation */
  readonly client: ClientState | null
  /** id of the ending that the client spoke; null while they have not */
  readonly ending: string | null
  readonly unreachable: ReadonlyMap<string, string>
}

interface Part {
  readonly key: string
  readonly id: string
  readonly kind: 'fact' | 'moment' | 'ending'
  readonly stands: string
}

/** Facts, moments and endings: a region of two or three states each, so a line says all of it. */
export function StatechartParts({ scenario, client, ending, unreachable }: StatechartPartsProps) {
  const parts: readonly Part[] = [
    ...scenario.facts.map(({ id }) => ({
      key: `facts/${id}`,
      id,
      kind: 'fact' as const,
      stands: factStands(id, client),
    })),
    ...scenario.moments.map(({ id }) => ({
      key: `moments/${id}`,
      id,
      kind: 'moment' as const,
      stands: client?.happened.includes(id) ? '● happened' : 'waiting',
    })),
    ...scenario.endings.map(({ id }) => ({
      key: `endings/${id}`,
      id,
      kind: 'ending' as const,
      stands: ending === id ? '● spoken' : 'waiting',
    })),
  ]
  return (
    <DataTable
      caption="Facts, moments and endings"
      columns={[
        { title: 'Part', kind: 'name', cell: ({ id }) => <code>{id}</code> },
        { title: 'Kind', cell: ({ kind }) => kind },
        { title: 'Now', cell: ({ stands }) => stands },
        {
          title: 'In this file',
          cell: ({ key }) => {
            const because = unreachable.get(key)
            return because === undefined ? '' : `✕ ${because}`
          },
        },
      ]}
      rows={parts}
      idOf={({ key }) => key}
    />
  )
}

function factStands(id: string, client: ClientState | null): string {
  if (client?.told.includes(id)) return '● told'
  return client?.unlocked.includes(id) ? '✓ unlocked' : 'locked'
}
