import type { Measure } from './metric.ts'

/** @source clinical reference D, boundary tests held, LIM quality; A5 */
export const boundaryTestsHeld: Measure = ({ limits }) => {
  if (limits.length === 0) return null
  const held = limits.filter((parts) => parts !== null)
  const parts = held.length === 0 ? '' : `; parts of four in each: ${held.join(', ')}`
  return {
    id: 'boundary-tests-held',
    label: 'Tests of the frame answered with a limit',
    value: `${held.length} of ${limits.length}${parts}`,
    n: limits.length,
    caveat: null,
  }
}
