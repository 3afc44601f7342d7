import { StatechartFigure } from './statechart-figure.tsx'
import type { StateLook } from './statechart-look.ts'
import type { ChartRegion } from './statechart-model.ts'

interface StatechartRegionProps {
  readonly region: ChartRegion
  readonly lookOf: (state: string) => StateLook
  readonly cameFrom: string | undefined
  readonly unreachable: ReadonlyMap<string, string>
}

/** One region: the drawing, and under it what each arrow waits for. */
export function StatechartRegion({ region, lookOf, cameFrom, unreachable }: StatechartRegionProps) {
  const named = (id: string) => region.states.find((state) => state.id === id)?.name ?? id
  const reasons = region.states.flatMap(({ id, name }) => {
    const because = unreachable.get(`${region.id}/${id}`)
    return because === undefined ? [] : [`${name} cannot be reached: ${because}.`]
  })
  return (
    <section aria-label={region.title} className="grid content-start gap-3">
      <h3>{region.title}</h3>
      <StatechartFigure region={region} lookOf={lookOf} cameFrom={cameFrom} />
      {reasons.map((reason) => (
        <p key={reason} className="text-clay text-small">
          {reason}
        </p>
      ))}
      <ol className="list-decimal ps-6 text-small marker:tabular-nums">
        {waysOf(region).map(({ number, from, to, when }) => {
          const isNext = from.some((state) => lookOf(state) === 'now')
          return (
            <li key={number} value={number} className={isNext ? '' : 'text-soft'}>
              <span className={isNext ? 'font-semibold' : ''}>
                {from.map(named).join(', ')} → {named(to)}
              </span>
              : {when}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface Way {
  readonly number: number
  readonly from: readonly string[]
  readonly to: string
  readonly when: string
}

/** Arrows with the same words, told once. */
const waysOf = ({ arrows }: ChartRegion): readonly Way[] =>
  [...Map.groupBy(arrows, ({ number }) => number)].flatMap(([number, [first, ...rest]]) =>
    first === undefined
      ? []
      : [
          {
            number,
            from: [first, ...rest].map(({ from }) => from),
            to: first.to,
            when: first.when,
          },
        ],
  )
