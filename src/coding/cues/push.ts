import { marksOf } from '#coding/coded-turn.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** What the trainee did just before, as far as it can have called forth resistance. */
export interface Push {
  /** told what to do, contradicted, waved off or assumed */
  readonly pushed: boolean
  /** contradicted, waved off or assumed, which is harder than advice */
  readonly struck: boolean
  /** informed at length */
  readonly lectured: boolean
  /** ended on a question that is not the push itself: a short answer answers it */
  readonly asked: boolean
  /** ended on a question mark, whatever else it did */
  readonly questioned: boolean
  /** broke off, as transcripts mark being talked over */
  readonly cutOff: boolean
}

/** @source clinical reference A6: codes that raise resistance */
const PUSHING = new Set<BehaviourCode>(['ADV', 'CONF', 'DISM', 'ASSM'])
const STRIKING = new Set<BehaviourCode>(['CONF', 'DISM', 'ASSM'])
const ASKING = new Set<BehaviourCode>(['OQ', 'CQ', 'SEEK', 'RISK'])
/** Information of so many characters in one breath is long: about thirty words. Judgement, to be validated. */
const LONG_INFORMING = 160

/** @returns what the replies since the client last spoke did; null where the trainee did not speak last */
export function pushBefore(previous: readonly SpokenTurn[]): Push | null {
  const replies: Extract<SpokenTurn, { speaker: 'trainee' }>[] = []
  for (let at = previous.length - 1; at >= 0; at -= 1) {
    const turn = previous[at]
    if (turn?.speaker !== 'trainee') break
    replies.unshift(turn)
  }
  const last = replies.at(-1)
  if (last === undefined) return null
  const marks = replies.flatMap(({ coded }) => marksOf(coded))
  const ending = last.coded.segments.findLast((segment) => segment.marks.length > 0)?.marks ?? []
  const informed = marks
    .filter(({ code }) => code === 'INFO' || code === 'PWP')
    .reduce((sum, { start, end }) => sum + end - start, 0)
  const text = last.text.trimEnd()
  return {
    pushed: marks.some(({ code }) => PUSHING.has(code)),
    struck: marks.some(({ code }) => STRIKING.has(code)),
    lectured: informed >= LONG_INFORMING,
    asked:
      ending.some(({ code }) => ASKING.has(code)) && !ending.some(({ code }) => PUSHING.has(code)),
    questioned: text.endsWith('?'),
    cutOff: /(?:--|—|–)$/.test(text),
  }
}
