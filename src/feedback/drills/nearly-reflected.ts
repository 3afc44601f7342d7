import type { PlacedMark } from '#scoring/exchange.ts'
import { finding } from './drill-exchange.ts'
import type { DrillFinding } from './drill-feedback.ts'

/** A reflection that earns no credit, and why; null where there is none. @source clinical reference A3, B1 */
export function nearlyReflected(placed: PlacedMark | null, name: string): DrillFinding | null {
  if (placed === null) return null
  const { modifiers } = placed.mark
  if (modifiers.includes('off'))
    return finding('nearly', placed, `reads as something other than what ${name} had said`)
  if (modifiers.includes('gen'))
    return finding('nearly', placed, `would fit anybody; a word of ${name}’s own would fit ${name}`)
  return finding('nearly', placed, 'comes near it and does not quite say it')
}
