import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { isCredited } from '#scoring/credit.ts'
import { questionsIn } from '#scoring/listening-tally.ts'
import { reflectionsIn } from '#scoring/reflections.ts'
import { type FindInReply, finding } from './drill-exchange.ts'
import { nearlyReflected } from './nearly-reflected.ts'

/** @source clinical reference A4: reflection before or instead of a question, open questions, one at a time */
export const findFollowing: FindInReply = (_, { exchange, any, harm }, name) => {
  const [reply] = exchange.replies
  const marks = reflectionsIn(exchange).flatMap((reflection) => reflection.marks)
  const best =
    marks.find((mark) => mark.code === 'CR' && isCredited(mark)) ?? marks.find(isCredited)
  const given = best === undefined ? null : { reply, mark: best }
  const [question, ...more] = questionsIn(reply)
  const asked = question === undefined ? null : { reply, mark: question }
  if (harm !== null)
    return finding(
      given === null ? 'missed' : 'nearly',
      harm,
      LEAVES[harm.mark.code]?.(name) ?? 'leaves the thread',
    )
  if (given === null) {
    const nearly = nearlyReflected(any('SR', 'CR', 'RF'), name)
    if (nearly !== null) return nearly
    if (asked === null)
      return finding('missed', null, `does not give back anything that ${name} said`)
    return asked.mark.code === 'OQ'
      ? finding('nearly', asked, `asks openly, and nothing that ${name} said was given back`)
      : finding('missed', asked, 'asks before anything was given back')
  }
  if (asked !== null && (more.length > 0 || asked.mark.modifiers.includes('stk')))
    return finding('nearly', asked, `is one of several questions, and ${name} can answer one`)
  if (asked?.mark.code === 'CQ')
    return finding('nearly', asked, 'asks for a yes or a no where the reflection had left room')
  return given.mark.code === 'CR'
    ? finding('met', given, 'gives back what was meant, and not only what was said')
    : finding('met', given, `gives back what ${name} said, so the thread is kept`)
}

const LEAVES: Readonly<Partial<Record<BehaviourCode, (name: string) => string>>> = {
  ADV: (name) => `brings a solution of its own where ${name} was still telling`,
  CONF: (name) => `argues where ${name} was still telling`,
  DISM: (name) => `closes the subject that ${name} had opened`,
  ASSM: (name) => `decides something that only ${name} can say`,
  SLIP: (name) => `turns from ${name} to the counsellor`,
}
