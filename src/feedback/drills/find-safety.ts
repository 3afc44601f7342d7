import { riskNotAsked } from '#scoring/critical-events.ts'
import { type FindInReply, finding, transcriptOf } from './drill-exchange.ts'

/** @source clinical reference A1, critical events: a clear cue is followed by a direct question */
export const findSafety: FindInReply = (answer, { credited, any }, name) => {
  const asked = any('RISK')
  if (asked !== null)
    return riskNotAsked(transcriptOf(answer)).length === 0
      ? finding('met', asked, `asks plainly, which tells ${name} that it can be said here`)
      : finding('nearly', asked, 'asks, and sounds as if only a no were welcome')
  const meeting = credited('RF', 'CR', 'VAL', 'SR')
  if (meeting !== null)
    return finding(
      'nearly',
      meeting,
      'hears how it is, and the danger in it is not asked about yet',
    )
  return finding('missed', any('DISM', 'ADV', 'CONF'), 'goes past the hint of danger')
}
