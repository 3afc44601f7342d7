import { actsOf } from '#coding/acts.ts'
import { type CodedTurn, type CodeMark, marksOf, type Segment } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { HeardCode, HeardReply, ReplyFlags } from './heard-reply.ts'

/**
 * A coded reply as it reaches the client. Each code counts once a turn, at its best quality; what is harmful about
 * any of its occurrences is kept.
 * @param flags what stood between the two when the student spoke
 * @param topics ids of the topics the reply touched
 * @source decision 003
 */
export const hear = (
  coded: CodedTurn,
  flags: ReplyFlags,
  topics: readonly string[],
): HeardReply => ({
  codes: [...new Set(actsOf(coded).map(({ code }) => code))]
    .filter((code) => !isDoubtfulHarm(code, coded))
    .map((code) => heardCode(code, coded.segments)),
  flags,
  topics,
  riskAskedPlainly: !marksOf(coded).some((mark) => asksAroundRisk(mark, flags)),
})

/** A client is not hurt by what the observer would sooner doubt than believe. Judgement, to be validated. */
export const LEAST_SURE_HARM = 0.4

const HARM: ReadonlySet<BehaviourCode> = new Set(['CONF', 'DISM', 'SLIP', 'ASSM'])

const isDoubtfulHarm = (code: BehaviourCode, coded: CodedTurn): boolean =>
  HARM.has(code) &&
  marksOf(coded).every((mark) => mark.code !== code || mark.confidence < LEAST_SURE_HARM)

function heardCode(code: BehaviourCode, segments: readonly Segment[]): HeardCode {
  const holding = segments.filter(({ marks }) => marks.some((mark) => mark.code === code))
  const marks = holding.flatMap(({ marks }) => marks.filter((mark) => mark.code === code))
  const has = (modifier: CodeMark['modifiers'][number]) =>
    marks.some(({ modifiers }) => modifiers.includes(modifier))
  const qualities = marks.map(({ quality }) => quality)
  const off = has('off')
  return {
    code,
    quality: qualities.includes(2) ? 2 : qualities.includes(1) ? 1 : 0,
    major: has('major'),
    off,
    permitted: has('perm'),
    absorbed:
      isReflection(code) &&
      holding.every((segment) => namesFeeling(segment, off) || challenges(segment)),
  }
}

const isReflection = (code: BehaviourCode): boolean => code === 'SR' || code === 'CR'

/** A reflection of feeling on the same words, and no less accurate, carries the effect of both. */
const namesFeeling = ({ marks }: Segment, off: boolean): boolean =>
  marks.some(({ code, modifiers }) => code === 'RF' && modifiers.includes('off') === off)

/** What is given back only to be challenged has the effect of the challenge. */
const challenges = ({ marks }: Segment): boolean => marks.some(({ code }) => code === 'CHAL')

/** The observer's rule for a question about risk in softer words, which it codes as dismissing. */
const EUPHEMISM_RULE = 'dismissal.euphemism'

/** A question about risk that leads, or names it in a euphemism, teaches the client to say no. @source clinical reference B3, RISK */
const asksAroundRisk = ({ code, modifiers, rule }: CodeMark, { riskCue }: ReplyFlags): boolean =>
  (code === 'RISK' && modifiers.includes('lead')) ||
  (code === 'DISM' && (rule === EUPHEMISM_RULE || (riskCue && modifiers.includes('lead'))))
