import type {
  MeanSkill,
  MeanTurn,
  OrderingResult,
  SimulationMean,
  SimulationReport,
} from '#authoring/simulation-report.ts'
import { SKILLS } from '#scenario/skill.ts'

/** A report as a table of at most 120 columns, and what holds between the rows. */
export function simulationTable({ scenario, seeds, means, orderings }: SimulationReport): string {
  const rows = means.map((mean) => COLUMNS.map(({ width, cell }) => cell(mean).padStart(width)))
  const head = COLUMNS.map(({ name, width }) => name.padStart(width))
  const lines = [
    `${scenario.id}  ${scenario.title}  (${seeds.length} seed${seeds.length === 1 ? '' : 's'})`,
    `${'trainee'.padEnd(NAME_WIDTH)}${head.join('')}`,
    ...means.map((mean, at) => `${nameOf(mean)}${rows[at]?.join('') ?? ''}`),
    ...(orderings.length === 0 ? [] : ['', ...orderings.flatMap(orderingLines)]),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const NAME_WIDTH = 19

/** A script of the file stands under its own name, with a mark. */
const nameOf = ({ trainee: { source, id } }: SimulationMean): string => {
  const name = source === 'type' ? id : `"${id}"`
  return name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name.padEnd(NAME_WIDTH)
}

interface Column {
  readonly name: string
  readonly width: number
  readonly cell: (mean: SimulationMean) => string
}

const whole = (value: number): string => value.toFixed(0).replace(/^-0$/, '0')
const tenths = (value: number): string => value.toFixed(1)
const turn = ({ turn: at }: MeanTurn): string => (at === null ? '-' : tenths(at))
const level = ({ level: at }: MeanSkill): string => (at === null ? '-' : tenths(at))
const SHORT = { empathy: 'emp', 'active-listening': 'list', boundaries: 'bnd', resistance: 'res' }

const COLUMNS: readonly Column[] = [
  { name: 'bond', width: 5, cell: ({ end }) => whole(end.bond) },
  { name: 'open', width: 5, cell: ({ end }) => whole(end.open) },
  { name: 'disc', width: 5, cell: ({ end }) => whole(end.discord) },
  { name: 'hope', width: 5, cell: ({ end }) => whole(end.hope) },
  { name: 'goal', width: 5, cell: ({ end }) => whole(end.goal) },
  { name: 'frame', width: 6, cell: ({ end }) => whole(end.frame) },
  { name: 'score', width: 6, cell: ({ score }) => whole(score) },
  { name: 'level', width: 6, cell: ({ level: depth }) => tenths(depth) },
  { name: 'peak', width: 5, cell: ({ peak }) => tenths(peak) },
  { name: 'L2', width: 5, cell: ({ firstAt }) => turn(firstAt.L2) },
  { name: 'L3', width: 5, cell: ({ firstAt }) => turn(firstAt.L3) },
  {
    name: 'rupt.',
    width: 8,
    cell: ({ rupturesOpened, rupturesRepaired }) =>
      `${tenths(rupturesOpened)}/${tenths(rupturesRepaired)}`,
  },
  { name: 'mom.', width: 5, cell: ({ moments }) => tenths(moments) },
  { name: 'told', width: 5, cell: ({ told }) => tenths(told) },
  ...SKILLS.map((skill) => ({
    name: SHORT[skill],
    width: 5,
    cell: ({ skills }: SimulationMean) => level(skills[skill]),
  })),
  { name: 'left', width: 5, cell: ({ endedByClient }) => whole(endedByClient) },
]

const STATUS = { holds: 'holds ', fails: 'FAILS ', excepted: 'except' } as const

function orderingLines({
  status,
  claim,
  higher,
  lower,
  margin,
  exception,
}: OrderingResult): readonly string[] {
  const needed = margin === 0 ? '' : ` (by ${margin})`
  const numbers = `${tenths(higher.value)} to ${tenths(lower.value)}${needed}`
  return [
    `  ${STATUS[status]}  ${claim}  [${higher.measure} ${numbers}]`,
    ...(exception === null ? [] : [`          ${exception}`]),
  ]
}
