import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { HeardCode, HeardReply, ReplyFlags } from './heard-reply.ts'

export const NO_FLAGS: ReplyFlags = {
  riskCue: false,
  cultureCue: false,
  boundaryTest: false,
  repairNeeded: false,
  asked: false,
}

export const heardCode = (code: BehaviourCode, more: Partial<HeardCode> = {}): HeardCode => ({
  code,
  quality: 2,
  major: false,
  off: false,
  permitted: false,
  absorbed: false,
  ...more,
})

/** A reply that holds these codes at strong quality, or the codes exactly as given. */
export const heardReply = (
  codes: readonly (BehaviourCode | HeardCode)[],
  more: Partial<Omit<HeardReply, 'codes' | 'flags'>> & { flags?: Partial<ReplyFlags> } = {},
): HeardReply => ({
  topics: [],
  riskAskedPlainly: true,
  ...more,
  codes: codes.map((code) => (typeof code === 'string' ? heardCode(code) : code)),
  flags: { ...NO_FLAGS, ...more.flags },
})
