import type { FeltPoint } from '#feedback/debrief.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'

/** How a number of the client is called and drawn. Lines differ in stroke as well as in colour. */
export interface FeltSeries {
  readonly variable: ClientVariable
  readonly label: string
  readonly stroke: string
  readonly text: string
  readonly width: number
  readonly dash: string
}

export const FELT_SERIES: readonly FeltSeries[] = [
  {
    variable: 'bond',
    label: 'trust',
    stroke: 'stroke-teal',
    text: 'text-teal',
    width: 3,
    dash: '',
  },
  {
    variable: 'discord',
    label: 'strain',
    stroke: 'stroke-clay',
    text: 'text-clay',
    width: 2.5,
    dash: '1 6',
  },
  {
    variable: 'open',
    label: 'openness',
    stroke: 'stroke-amber',
    text: 'text-amber',
    width: 2,
    dash: '9 5',
  },
  {
    variable: 'arousal',
    label: 'stirred up',
    stroke: 'stroke-ink',
    text: 'text-ink',
    width: 1.5,
    dash: '3 4',
  },
  {
    variable: 'hope',
    label: 'hope',
    stroke: 'stroke-soft',
    text: 'text-soft',
    width: 1.5,
    dash: '',
  },
  {
    variable: 'goal',
    label: 'shared aim',
    stroke: 'stroke-soft',
    text: 'text-soft',
    width: 1.5,
    dash: '12 4 2 4',
  },
  {
    variable: 'frame',
    label: 'frame',
    stroke: 'stroke-soft',
    text: 'text-soft',
    width: 1.5,
    dash: '6 3',
  },
]

export const SHOWN_FIRST: readonly ClientVariable[] = ['bond', 'discord']

/** @returns one sentence that says what the line shows */
export function seriesWords({ variable, label }: FeltSeries, felt: readonly FeltPoint[]): string {
  const values = felt.map((point) => Math.round(point.variables[variable]))
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0]
  const lowest = values.indexOf(Math.min(...values))
  const highest = values.indexOf(Math.max(...values))
  const between = [
    ...(lowest > 0 && lowest < values.length - 1
      ? [`lowest ${values[lowest]} after reply ${felt[lowest]?.turn}`]
      : []),
    ...(highest > 0 && highest < values.length - 1
      ? [`highest ${values[highest]} after reply ${felt[highest]?.turn}`]
      : []),
  ]
  return `${label} starts at ${first}, ${between.map((part) => `${part}, `).join('')}ends at ${last}`
}
