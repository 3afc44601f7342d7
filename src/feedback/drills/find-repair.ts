import { repairs } from '#scoring/repair.ts'
import { type FindInReply, finding } from './drill-exchange.ts'

/** @source clinical reference C3 step 8 and C5: what takes a strain off, and what undoes it */
export const findRepair: FindInReply = (_, { exchange, credited, harm }, name) => {
  const owns = credited('REP')
  if (harm !== null)
    return finding(
      owns === null ? 'missed' : 'nearly',
      harm,
      owns === null
        ? 'goes on before what went wrong was owned'
        : 'takes back some of what was owned in the same reply',
    )
  if (repairs(exchange))
    return owns === null
      ? finding('met', credited('IMM'), 'speaks about what came between the two of you')
      : finding('met', owns, 'owns a part in what went wrong, without defending it')
  const near = credited('IMM', 'RF', 'VAL', 'CR', 'SR', 'SEEK')
  if (near !== null)
    return finding('nearly', near, `stays with ${name}, and the counsellor’s part is still unsaid`)
  return finding('missed', null, 'does not take up what went wrong')
}
