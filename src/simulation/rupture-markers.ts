import type { ClientState } from './client-state.ts'
import type { HeardReply } from './heard-reply.ts'
import { asksQuestion } from './reply-weight.ts'
import type { RuptureMarker } from './speech-plan.ts'

/**
 * How an open rupture shows in the next words. Advice is met with agreement by a client who withdraws and with
 * demands by one who confronts.
 * @source clinical reference C5, markers; which one follows what is judgement
 */
export function ruptureMarkersOf(
  { rupture, boundary }: Pick<ClientState, 'rupture' | 'boundary'>,
  heard: HeardReply,
): readonly RuptureMarker[] {
  const codes = heard.codes.map(({ code }) => code)
  if (rupture === 'repairing') return ['testing-repair']
  if (rupture === 'withdrawal') {
    if (codes.includes('ADV') || codes.includes('PWP')) return ['masking']
    if (codes.includes('CONF') || codes.includes('DISM')) return ['shutting-down']
    return asksQuestion(heard) ? ['avoiding', 'shutting-down'] : ['shutting-down']
  }
  if (rupture === 'confrontation') {
    if (codes.includes('ADV')) return ['demand', 'complaint']
    if (codes.includes('CONF') || codes.includes('DISM')) return ['sarcasm', 'complaint']
    if (boundary === 'tested') return ['pressure', 'complaint']
    return asksQuestion(heard) ? ['rejection', 'complaint'] : ['complaint']
  }
  return []
}
