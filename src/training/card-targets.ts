import { figure, percent, table } from './markdown.ts'
import { isMet, type Target } from './target.ts'

/** The table of what must be reached, row by row. */
export const targetTable = (targets: readonly Target[]): string =>
  table(
    ['Measure', 'Reached', '95 % interval', 'To reach', 'Limit known', 'Met'],
    targets.map((target) => [
      target.measure,
      target.reached === null ? 'not measured here' : shown(target, target.reached),
      target.interval === undefined
        ? '–'
        : `${shown(target, target.interval.low)} to ${shown(target, target.interval.high)}`,
      `${target.sense} ${shown(target, target.bound)}`,
      target.limit,
      verdict(target),
    ]),
  )

function verdict(target: Target): string {
  const { reached, bound } = target
  if (reached === null) return '–'
  if (isMet(target)) return 'yes'
  const by = shown(target, Math.abs(bound - reached))
  return `**no**, ${by} ${target.sense === 'at least' ? 'short' : 'over'}`
}

function shown({ unit }: Target, value: number): string {
  switch (unit) {
    case 'share':
      return figure(value, 3)
    case 'percent':
      return percent(value)
    case 'ms':
      return `${figure(value)} ms`
    case 'KiB':
      return `${figure(value, 0)} KiB`
    case 'kinds':
      return `${value}`
  }
}
