import type { CSSProperties } from 'react'
import { spreadLabels } from '#web/screens/debrief/spread-labels.ts'

export interface CourseLine {
  readonly name: string
  /** one a session, oldest first; null is a gap */
  readonly values: readonly (number | null)[]
  /** drawn behind the points: from where to where each would likely lie */
  readonly ranges?: readonly (readonly [number, number] | null)[]
  /** the newest value, as it stands beside the line */
  readonly latest: string
  /** the second line of a pair is dashed */
  readonly isBeside?: boolean
}

interface CourseChartProps {
  /** says in words what is drawn */
  readonly label: string
  /** both ends of the scale, and what is marked on it */
  readonly scale: readonly number[]
  readonly lines: readonly CourseLine[]
  /** under the first and the last session */
  readonly ends: readonly [first: string, last: string]
}

/**
 * One small drawing of a series: a point a session. Lines stretch with the page; words are laid beside them, so that
 * they keep their size at every width. A gap stays a gap, with a short stroke beneath it.
 */
export function CourseChart({ label, scale, lines, ends }: CourseChartProps) {
  const [low = 0, high = 1] = [Math.min(...scale), Math.max(...scale)]
  const y = (value: number) =>
    TOP + (1 - (value - low) / Math.max(1e-9, high - low)) * (BOTTOM - TOP)
  const labels = spreadLabels(
    lines.map(({ values }) => y(values.findLast((value) => value !== null) ?? low)),
    LABEL_APART_PERCENT,
  )
  return (
    <figure className="keep-together">
      <div role="img" aria-label={label}>
        <div className="grid grid-cols-[1.4rem_minmax(0,1fr)_auto]">
          <div className="relative h-36">
            {scale.map((mark) => (
              <span
                key={mark}
                className="-translate-y-1/2 absolute text-small text-soft leading-none"
                style={at(y(mark))}
              >
                {mark}
              </span>
            ))}
          </div>
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="h-36 w-full overflow-visible"
          >
            {scale.map((mark) => (
              <path
                key={mark}
                d={`M0 ${y(mark)}H100`}
                className="stroke-hair"
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {lines.map((line) => (
              <DrawnLine key={line.name} line={line} y={y} />
            ))}
          </svg>
          <div className="relative ms-3 h-36" style={{ width: `${widest(lines)}ch` }}>
            {lines.map(({ name, latest, isBeside }, nth) => (
              <span
                key={name}
                className={`-translate-y-1/2 absolute whitespace-nowrap text-small leading-none ${isBeside ? 'text-amber' : 'text-teal'}`}
                style={at(labels[nth] ?? 0)}
              >
                {latest}
              </span>
            ))}
          </div>
          <p className="col-start-2 flex justify-between text-small text-soft">
            <span>{ends[0]}</span>
            {ends[1] !== ends[0] && <span>{ends[1]}</span>}
          </p>
        </div>
      </div>
    </figure>
  )
}

/** Where the scale lies in the box, in percent from above; gaps are marked beneath it. */
const TOP = 6
const BOTTOM = 90
const GAP_MARK = 99

const LABEL_APART_PERCENT = 16

const at = (top: number): CSSProperties => ({ top: `${top}%` })

const widest = (lines: readonly CourseLine[]): number =>
  Math.max(...lines.map(({ latest }) => latest.length))

interface DrawnLineProps {
  readonly line: CourseLine
  readonly y: (value: number) => number
}

function DrawnLine({ line: { values, ranges = [], isBeside = false }, y }: DrawnLineProps) {
  const x = (nth: number) => (values.length < 2 ? 50 : (nth / (values.length - 1)) * 100)
  const colour = isBeside ? 'stroke-amber' : 'stroke-teal'
  const strokes = {
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const
  return (
    <>
      <path
        {...strokes}
        d={ranges
          .map((range, nth) => (range ? `M${x(nth)} ${y(range[0])}V${y(range[1])}` : ''))
          .join('')}
        className={colour}
        strokeWidth={values.length > MANY ? 2 : 6}
        strokeOpacity={0.28}
      />
      <path
        {...strokes}
        d={values
          .map((value, nth) =>
            value === null
              ? ''
              : `${(values[nth - 1] ?? null) === null ? 'M' : 'L'}${x(nth)} ${y(value)}`,
          )
          .join('')}
        className={colour}
        strokeWidth={1.6}
        strokeDasharray={isBeside ? '5 4' : undefined}
      />
      <path
        {...strokes}
        d={values
          .map((value, nth) => (value === null ? '' : `M${x(nth)} ${y(value)}h0.001`))
          .join('')}
        className={colour}
        strokeWidth={values.length > MANY ? 4 : 7}
      />
      <path
        {...strokes}
        d={values.map((value, nth) => (value === null ? `M${x(nth)} ${GAP_MARK}v-4` : '')).join('')}
        className="stroke-edge"
        strokeWidth={1.6}
      />
    </>
  )
}

/** From so many points on they are drawn finer. */
const MANY = 24
