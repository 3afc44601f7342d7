import type { Measure } from './metric.ts'

/** @source clinical reference D, rupture: turns to notice, steps done; C5 */
export const repairDone: Measure = ({ repair }) =>
  repair === null
    ? null
    : {
        id: 'repair-done',
        label: 'When something had come between the two',
        value: `${whenSpokenOf(repair.spokenOfAfter)}; ${repair.steps} of 4 steps of repair`,
        n: 4,
        caveat: 'The four steps: notice, meet the feeling, own a part, agree how to go on.',
      }

function whenSpokenOf(replies: number | null): string {
  if (replies === null) return 'not spoken of'
  return replies === 1 ? 'spoken of at once' : `spoken of in reply ${replies} after it`
}
