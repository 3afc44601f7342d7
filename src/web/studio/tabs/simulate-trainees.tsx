import type { MeanSkill, SimulationMean, SimulationReport } from '#authoring/simulation-report.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { type Column, DataTable } from '#web/design/data-table.tsx'

/** One row a trainee: what the client came to, and how the skills were rated. */
export function SimulateTrainees({ report }: { readonly report: SimulationReport }) {
  const seeds = report.seeds.length === 1 ? 'one seed' : `${report.seeds.length} seeds`
  return (
    <section
      aria-label="Trainees, scrolls sideways"
      className="overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <DataTable
        caption={`How each trainee fares, mean of ${seeds}`}
        columns={COLUMNS}
        rows={report.means}
        idOf={({ trainee }) => `${trainee.source} ${trainee.id}`}
      />
    </section>
  )
}

const number = (title: string, of: (mean: SimulationMean) => number): Column<SimulationMean> => ({
  title,
  kind: 'number',
  cell: (mean) => Math.round(of(mean)),
})

const SKILL_TITLES = {
  empathy: 'Empathy',
  'active-listening': 'Listening',
  boundaries: 'Boundaries',
  resistance: 'Resistance',
} as const satisfies Record<Skill, string>

const COLUMNS: readonly Column<SimulationMean>[] = [
  {
    title: 'Trainee',
    kind: 'name',
    cell: ({ trainee }) => (
      <span className="whitespace-nowrap">
        {trainee.source === 'script' ? `script ${trainee.id}` : trainee.id}
      </span>
    ),
  },
  number('Trust', ({ end }) => end.bond),
  number('Open', ({ end }) => end.open),
  number('Strain', ({ end }) => end.discord),
  number('Frame', ({ end }) => end.frame),
  { title: 'Level', kind: 'number', cell: ({ level }) => level.toFixed(1) },
  { title: 'Deepest', kind: 'number', cell: ({ peak }) => peak.toFixed(1) },
  { title: 'Ruptures', kind: 'number', cell: ({ rupturesOpened }) => short(rupturesOpened) },
  { title: 'Repaired', kind: 'number', cell: ({ rupturesRepaired }) => short(rupturesRepaired) },
  { title: 'Moments', kind: 'number', cell: ({ moments }) => short(moments) },
  { title: 'Told', kind: 'number', cell: ({ told }) => short(told) },
  ...SKILLS.map(
    (skill): Column<SimulationMean> => ({
      title: SKILL_TITLES[skill],
      kind: 'number',
      cell: ({ skills }) => skillLevel(skills[skill]),
    }),
  ),
  { title: 'Turns', kind: 'number', cell: ({ turns }) => short(turns) },
]

const skillLevel = ({ level }: MeanSkill): string =>
  level === null ? 'not assessed' : level.toFixed(1)

const short = (amount: number): string => String(Math.round(amount * 10) / 10)
