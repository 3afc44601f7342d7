import type { CSSProperties } from 'react'
import type { Debrief, FeltPoint } from '#feedback/debrief.ts'
import { type FeltSeries, seriesWords } from './felt-series.ts'
import { spreadLabels } from './spread-labels.ts'

interface FeltChartProps {
  readonly debrief: Debrief
  readonly series: readonly FeltSeries[]
}

/**
 * Lines in a box that stretches with the page; words and dots are laid over it, so that they keep their size
 * and shape at every width.
 */
export function FeltChart({ debrief, series }: FeltChartProps) {
  const { felt } = debrief
  const acrossPercent = (nth: number) => (felt.length < 2 ? 0 : (nth / (felt.length - 1)) * 100)
  const last = felt.at(-1)
  const labels = spreadLabels(
    series.map(({ variable }) => 100 - (last?.variables[variable] ?? 0)),
    LABEL_APART_PERCENT,
  )
  const markers = markedMoments(debrief)
  return (
    <figure className="keep-together my-5">
      <div
        role="img"
        aria-label={`${debrief.clientName}: ${series.map((each) => seriesWords(each, felt)).join('; ')}.`}
        className="grid grid-cols-[minmax(0,1fr)_5.6rem]"
      >
        <div className="relative h-52">
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {[0, 50, 100].map((y) => (
              <path
                key={y}
                d={`M0 ${y}H100`}
                className="stroke-hair"
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {series.map(({ variable, stroke, width, dash }) => (
              <path
                key={variable}
                d={linePath(
                  felt.map((point) => point.variables[variable]),
                  acrossPercent,
                )}
                className={stroke}
                fill="none"
                strokeWidth={width}
                strokeDasharray={dash}
                strokeLinecap="round"
                strokeLinejoin="round"
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          {markers.map(({ nth, point }) => (
            <span
              key={nth}
              className="absolute size-4 -translate-x-1/2 -translate-y-1/2 rounded-full border-[3px] border-amber bg-paper"
              style={at(acrossPercent(nth), 100 - point.variables.bond)}
            />
          ))}
        </div>
        <div className="relative ms-2.5 h-52">
          {series.map(({ variable, label, text }, nth) => (
            <span
              key={variable}
              className={`absolute whitespace-nowrap text-small leading-none -translate-y-1/2 ${text}`}
              style={{ top: `${labels[nth]}%` }}
            >
              {label} {Math.round(last?.variables[variable] ?? 0)}
            </span>
          ))}
        </div>
        <div className="mt-2 text-small text-soft">
          <p className="flex justify-between">
            <span>start</span>
            <span>your reply {last?.turn}</span>
          </p>
          {markers.map(({ nth, words }) => (
            <MomentWords key={nth} across={acrossPercent(nth)} words={words} />
          ))}
        </div>
      </div>
    </figure>
  )
}

const LABEL_APART_PERCENT = 10

const at = (left: number, top: number): CSSProperties => ({ left: `${left}%`, top: `${top}%` })

const linePath = (values: readonly number[], across: (nth: number) => number): string =>
  values.map((value, nth) => `${nth === 0 ? 'M' : 'L'}${across(nth)} ${100 - value}`).join('')

interface Marker {
  readonly nth: number
  readonly point: FeltPoint
  readonly words: string
}

/** The turning points, where they lie on the line of trust. */
const markedMoments = ({ felt, turningPoints }: Debrief): readonly Marker[] =>
  turningPoints.flatMap(({ index, quote }) => {
    const nth = felt.findIndex((point) => point.index === index)
    const point = felt[nth]
    return point ? [{ nth, point, words: `reply ${point.turn}: “${shortened(quote)}”` }] : []
  })

const LONGEST_WORDS = 64

const shortened = (quote: string): string =>
  quote.length <= LONGEST_WORDS
    ? quote
    : `${quote.slice(0, quote.lastIndexOf(' ', LONGEST_WORDS)).trimEnd()} …`

/** The student's own words beneath the moment, kept inside the drawing. */
const MomentWords = ({ across, words }: { readonly across: number; readonly words: string }) => (
  <p className="flex items-baseline">
    <span style={{ flexGrow: across }} className="basis-0" />
    <span className="max-w-[24rem] shrink text-pretty">
      <span aria-hidden="true" className="text-amber">
        ○{' '}
      </span>
      {words}
    </span>
    <span style={{ flexGrow: 100 - across }} className="basis-0" />
  </p>
)
