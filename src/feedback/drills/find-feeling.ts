import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { affectAnswersOf } from '#scoring/affect-answers.ts'
import { type FindInReply, finding, transcriptOf } from './drill-exchange.ts'
import { nearlyReflected } from './nearly-reflected.ts'

/** @source clinical reference A3, `met` */
export const findFeeling: FindInReply = (answer, { credited, any, harm }, name) => {
  const met = affectAnswersOf(transcriptOf(answer))[0]?.met ?? null
  if (met !== null) return finding('met', met, MEETS[met.mark.code]?.(name) ?? 'meets the feeling')
  if (harm !== null)
    return credited('RF', 'CR', 'VAL') === null
      ? finding('missed', harm, CLOSES[harm.mark.code]?.(name) ?? 'moves past the feeling')
      : finding('nearly', harm, 'closes again what the rest of the reply had opened')
  const nearly = nearlyReflected(any('RF', 'CR', 'VAL'), name)
  if (nearly !== null) return nearly
  const follows = credited('SR')
  if (follows !== null)
    return finding('nearly', follows, 'follows the words, and the feeling in them is still to come')
  const room = credited('ENC', 'OQ')
  if (room !== null)
    return finding('nearly', room, 'leaves room, and the feeling that showed is not said back yet')
  const asks = any('CQ')
  if (asks !== null) return finding('missed', asks, 'asks for a fact where a feeling had shown')
  return finding('missed', null, 'does not take up the feeling that showed')
}

const MEETS: Readonly<Partial<Record<BehaviourCode, (name: string) => string>>> = {
  RF: (name) => `names a feeling, so ${name} can hear that it arrived`,
  CR: (name) => `puts into words what ${name} had only half said, and the feeling with it`,
  VAL: () => 'lets the feeling make sense and leaves the subject open',
}

const CLOSES: Readonly<Partial<Record<BehaviourCode, (name: string) => string>>> = {
  DISM: () => 'steps round the feeling before it was met',
  CONF: () => 'can be heard as blame, just where a feeling showed',
  ADV: () => 'moves to a solution while the feeling is still waiting',
  ASSM: (name) => `decides something that only ${name} can say, and the feeling waits`,
  SLIP: () => 'steps out of the role, and the feeling is left where it was',
}
