import type { Answered } from '#web/api/ask.ts'

export type Agreement =
  Answered<'GET /api/courses/:course/gradebook'>['exercises'][number]['agreement'][number]

/** Highest first: from this κ on, people agree so. @source Altman 1991, strength of agreement */
const STRENGTHS = [
  [0.81, 'people agree very well'],
  [0.61, 'people agree well'],
  [0.41, 'people agree moderately'],
  [0.21, 'people agree a little'],
] as const
const HARDLY = 'people hardly agree'

/** "κ 0.62 over 14 attempts; people agree well". What too few attempts cannot say is not said. */
export function agreementWords({ n, kappa, interval, exact }: Agreement): string {
  if (n === 0 || exact === null) return 'No attempt has a level from two people.'
  const attempts = `${n} ${n === 1 ? 'attempt' : 'attempts'}`
  if (kappa === null)
    return `The same level in ${Math.round(exact * n)} of ${attempts}; too alike or too few for κ.`
  const figure = `κ ${signed(kappa)} over ${attempts}`
  if (interval === null) return `${figure}; too few to say how well people agree.`
  const bounds = `95 % between ${signed(interval.low)} and ${signed(interval.high)}`
  return `${figure}; ${strengthOf(kappa)} (${bounds}).`
}

/** With a minus that is read out as one. */
const signed = (figure: number): string => figure.toFixed(2).replace('-', '−')

const strengthOf = (kappa: number): string =>
  STRENGTHS.find(([from]) => kappa >= from)?.[1] ?? HARDLY
