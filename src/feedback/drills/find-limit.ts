import { LIMIT_PARTS } from '#coding/coded-turn.ts'
import { limitPartsInWords } from '#feedback/limit-parts-in-words.ts'
import { boundaryTestsOf } from '#scoring/boundary-tests.ts'
import { type FindInReply, finding, transcriptOf } from './drill-exchange.ts'

/** Parts of four from which a limit is competent. @source clinical reference A5, band 4: 2.75 on average */
const PARTS_FOR_MET = 3

/** @source clinical reference A5, LIM quality */
export const findLimit: FindInReply = (answer, { any, credited }, name) => {
  const limit = boundaryTestsOf(transcriptOf(answer))[0]?.limit ?? null
  if (limit !== null) {
    const { parts, placed } = limit
    const others = LIMIT_PARTS.filter((part) => part !== 'limit')
    const there = others.filter((part) => parts.has(part))
    return parts.size >= PARTS_FOR_MET
      ? finding('met', placed, `says the limit plainly, with ${limitPartsInWords(there)}`)
      : finding(
          'nearly',
          placed,
          `says the limit, and could still hold ${limitPartsInWords(others.filter((part) => !parts.has(part)))}`,
        )
  }
  const slip = any('SLIP')
  if (slip !== null) return finding('missed', slip, `steps over the line that ${name} was testing`)
  const meeting = credited('RF', 'VAL', 'CR')
  if (meeting !== null)
    return finding('nearly', meeting, `meets ${name}, and the line is still to be said`)
  return finding('missed', null, `leaves the line unsaid that ${name} was testing`)
}
