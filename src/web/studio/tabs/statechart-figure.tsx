import { useId } from 'react'
import type { StateLook } from './statechart-look.ts'
import type { ChartArrow, ChartRegion } from './statechart-model.ts'

interface StatechartFigureProps {
  readonly region: ChartRegion
  readonly lookOf: (state: string) => StateLook
  /** the state that the client has just come from; undefined where nothing moved */
  readonly cameFrom: string | undefined
}

const BOX = { width: 132, height: 32, gap: 26, radius: 9 } as const
const EDGE = 2
const BOW = { first: 14, perStep: 15 } as const
const LABEL_RADIUS = 8

/** States one below the other; arrows down on the right, up on the left, each with the number of its words. */
export function StatechartFigure({ region, lookOf, cameFrom }: StatechartFigureProps) {
  const head = useId()
  const at = new Map(region.states.map(({ id }, nth) => [id, nth]))
  const steps = ({ from, to }: ChartArrow) => (at.get(to) ?? 0) - (at.get(from) ?? 0)
  const side = sideFor(Math.max(0, ...region.arrows.map((arrow) => Math.abs(steps(arrow)))))
  const width = 2 * side + BOX.width
  const height = region.states.length * (BOX.height + BOX.gap) - BOX.gap + 2 * EDGE
  return (
    <svg
      role="img"
      aria-label={inWords(region, lookOf)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="max-w-full"
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0.5 7.5 4 0 7.5z" className="fill-ink" />
        </marker>
      </defs>
      {region.arrows.map((arrow) => {
        const isTaken = cameFrom === arrow.from && lookOf(arrow.to) === 'now'
        const isDead = lookOf(arrow.from) === 'unreachable' || lookOf(arrow.to) === 'unreachable'
        const bow = bowOf(at.get(arrow.from) ?? 0, at.get(arrow.to) ?? 0, side)
        return (
          <g key={`${arrow.from} ${arrow.to}`} className="chart-move">
            <path
              d={bow.path}
              fill="none"
              markerEnd={`url(#${head})`}
              strokeWidth={isTaken ? 3 : 1.25}
              strokeDasharray={isDead ? '3 3' : undefined}
              className={isTaken ? 'stroke-teal' : isDead ? 'stroke-hair' : 'stroke-edge'}
            />
            <circle cx={bow.x} cy={bow.y} r={LABEL_RADIUS} className="fill-paper" />
            <text
              x={bow.x}
              y={bow.y}
              dominantBaseline="central"
              textAnchor="middle"
              className={`text-[11px] tabular-nums ${isTaken ? 'fill-teal font-semibold' : 'fill-soft'}`}
            >
              {arrow.number}
            </text>
          </g>
        )
      })}
      {region.states.map(({ id, name }, nth) => {
        const look = LOOKS[lookOf(id)]
        return (
          <g key={id} className="chart-move">
            <rect
              x={side}
              y={EDGE + nth * (BOX.height + BOX.gap)}
              width={BOX.width}
              height={BOX.height}
              rx={BOX.radius}
              className={look.box}
              strokeDasharray={look.dash}
            />
            <text
              x={side + BOX.width / 2}
              y={middleOf(nth)}
              dominantBaseline="central"
              textAnchor="middle"
              className={`text-[13px] ${look.text}`}
            >
              {look.mark} {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** A shape for each look beside its colour. */
export const LOOKS = {
  now: {
    mark: '●',
    words: 'now',
    box: 'fill-teal-wash stroke-teal stroke-[2.5]',
    text: 'fill-ink font-semibold',
    dash: undefined,
  },
  visited: {
    mark: '✓',
    words: 'visited',
    box: 'fill-sheet stroke-ink stroke-[1.25]',
    text: 'fill-ink',
    dash: undefined,
  },
  unvisited: {
    mark: '',
    words: 'not visited yet',
    box: 'fill-hair stroke-transparent stroke-1',
    text: 'fill-soft',
    dash: undefined,
  },
  unreachable: {
    mark: '✕',
    words: 'cannot be reached',
    box: 'fill-none stroke-edge stroke-[1.25]',
    text: 'fill-soft italic',
    dash: '4 4',
  },
} as const satisfies Record<StateLook, object>

const inWords = ({ title, states }: ChartRegion, lookOf: (state: string) => StateLook): string =>
  `${title}: ${states.map(({ id, name }) => `${name} ${LOOKS[lookOf(id)].words}`).join(', ')}`

const middleOf = (nth: number): number => EDGE + nth * (BOX.height + BOX.gap) + BOX.height / 2

const bulge = (steps: number): number => BOW.first + BOW.perStep * steps

/** A cubic with both handles out by the bulge reaches three quarters of it. */
const REACHED = 0.75

const sideFor = (mostSteps: number): number =>
  mostSteps === 0 ? EDGE : bulge(mostSteps) * REACHED + LABEL_RADIUS + EDGE

function bowOf(from: number, to: number, side: number) {
  const isDown = to > from
  const edge = isDown ? side + BOX.width : side
  const out = (isDown ? 1 : -1) * bulge(Math.abs(to - from))
  const lean = (BOX.height / 4) * (isDown ? 1 : -1)
  const [start, end] = [middleOf(from) + lean, middleOf(to) - lean]
  return {
    path: `M${edge} ${start}C${edge + out} ${start} ${edge + out} ${end} ${edge} ${end}`,
    x: edge + out * REACHED,
    y: (start + end) / 2,
  }
}
