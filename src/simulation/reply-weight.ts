import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { HeardReply } from './heard-reply.ts'

/** Codes after which nobody opens up; SLIP counts when it is major. @source clinical reference B2, counter family */
const HARMFUL: readonly BehaviourCode[] = ['CONF', 'ASSM', 'DISM', 'ADV']

/** They give something instead of asking for it. @source judgement */
const UNINVITING: readonly BehaviourCode[] = ['INFO', 'PWP', 'LIM', 'SLIP', ...HARMFUL]

const QUESTIONS: readonly BehaviourCode[] = ['OQ', 'CQ']

/**
 * What a person answers first when a reply does several things: harm, then what is plainly about safety or about the
 * two of them, then understanding, then the rest. A question that closes the reply goes before understanding.
 * @source judgement, to be validated
 */
const WEIGHT: readonly BehaviourCode[] = [
  'CONF',
  'ASSM',
  'DISM',
  'SLIP',
  'ADV',
  'RISK',
  'REP',
  'LIM',
  'IMM',
  'CULT',
  'SEEK',
  'CHAL',
  'HOPE',
  'AUT',
  'RF',
  'VAL',
  'CR',
  'AFF',
  'STR',
  'TSD',
  'OQ',
  'SR',
  'PWP',
  'INFO',
  'CQ',
  'ENC',
]

/** @returns the distinct codes of the reply, what the client answers first in front */
export function answersOf(heard: HeardReply): readonly BehaviourCode[] {
  const codes = [...new Set(heard.codes.map(({ code }) => code))]
  const last = heard.codes.at(-1)?.code
  const closing = last !== undefined && QUESTIONS.includes(last) ? last : null
  const weight = (code: BehaviourCode): number =>
    code === closing ? WEIGHT.indexOf('RF') - 0.5 : WEIGHT.indexOf(code)
  return codes.sort((a, b) => weight(a) - weight(b))
}

export const isHarmful = (heard: HeardReply): boolean =>
  heard.codes.some(({ code, major }) => HARMFUL.includes(code) || (code === 'SLIP' && major))

/** Whether the reply asks or helps, and so leaves room to tell something. */
export const invitesTelling = (heard: HeardReply): boolean =>
  !isHarmful(heard) &&
  heard.codes.some(({ code, quality, off }) => quality > 0 && !off && !UNINVITING.includes(code))

export const asksQuestion = (heard: HeardReply): boolean =>
  heard.codes.some(({ code }) => QUESTIONS.includes(code) || code === 'RISK' || code === 'SEEK')
