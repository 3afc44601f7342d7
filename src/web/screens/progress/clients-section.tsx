import type { MetClient } from '#feedback/progress/met-clients.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { difficultyWords } from '#web/scenarios/difficulty.ts'
import { SessionLink } from './behind-chart.tsx'

export const ClientsSection = ({ clients }: { readonly clients: readonly MetClient[] }) => (
  <section aria-labelledby="clients" className="grid gap-3">
    <h2 id="clients">Clients met, by level</h2>
    <DataTable
      caption="Clients met, by level of difficulty"
      isCaptionHidden
      rows={clients}
      idOf={({ level, scenarioId }) => `${level} ${scenarioId}`}
      columns={[
        { title: 'Client', kind: 'name', cell: ({ clientName }) => clientName },
        {
          title: 'Level',
          cell: ({ level }) => `${level}, ${difficultyWords(level).toLowerCase()}`,
        },
        { title: 'Sessions', cell: ({ times }) => times },
        { title: 'Latest', cell: ({ latest }) => <SessionLink mark={latest} /> },
      ]}
    />
  </section>
)
