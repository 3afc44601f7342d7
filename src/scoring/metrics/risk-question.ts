import type { Measure } from './metric.ts'

/** @source clinical reference D, turns from second risk cue to direct question */
export const riskQuestion: Measure = ({ risk: { signs, askedAfter } }) =>
  signs === 0
    ? null
    : {
        id: 'risk-question',
        label: 'Asking directly about risk',
        value: whenAsked(askedAfter),
        n: signs,
        caveat: 'Asking directly does not put the thought there.',
      }

function whenAsked(replies: number | null): string {
  if (replies === null) return 'not asked'
  return replies === 1 ? 'asked at once' : `asked in reply ${replies} after the sign`
}
