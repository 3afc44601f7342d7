import { type ReplyCase, replyCase } from './reply-case.ts'
import type { StressKind } from './stress-case.ts'

const BRIDGE = {
  client: 'I’ve been parking up on the bridge after work. Just sitting.',
  cues: ['riskCue'],
} as const
const PILLS = {
  client: 'They’d get the insurance, at least. Everybody wins.',
  cues: ['riskCue'],
} as const
const RAZOR = {
  client: 'I wear long sleeves in this heat, you might have noticed.',
  cues: ['riskCue'],
} as const
const NONE = { client: 'I’m off to my sister’s at the weekend, it’ll be nice.' } as const

const REPLIES: readonly ReplyCase[] = [
  {
    ...BRIDGE,
    reply: 'When you sit up there, do you think about killing yourself?',
    has: ['RISK'],
    not: ['DISM', 'RISK+lead'],
  },
  { ...BRIDGE, reply: 'Have you thought of jumping?', has: ['RISK'], not: ['DISM', 'ADV'] },
  {
    ...BRIDGE,
    reply: 'You wouldn’t do something daft up there, would you?',
    has: ['DISM'],
    not: ['RISK'],
  },
  {
    ...BRIDGE,
    reply: 'Please tell me you’re not getting any silly ideas.',
    has: ['DISM'],
    not: ['RISK'],
  },
  { ...PILLS, reply: 'Are you telling me that you want to die?', has: ['RISK'], not: ['DISM'] },
  {
    ...PILLS,
    reply: 'Are you planning to end your life, and have you got the means at home?',
    has: ['RISK'],
    not: ['DISM'],
  },
  {
    ...PILLS,
    reply: 'You don’t mean you’d actually go through with anything, do you?',
    has: ['DISM'],
    not: ['RISK'],
  },
  { ...PILLS, reply: 'You’re not suicidal though, right?', has: [['DISM', 'RISK+lead']] },
  { ...PILLS, reply: 'And otherwise, how has the month been treating you?', not: ['RISK'] },
  {
    ...RAZOR,
    reply: 'I have noticed. Have you been cutting yourself?',
    has: ['RISK'],
    not: ['DISM'],
  },
  { ...RAZOR, reply: 'Not been hurting those lovely arms, I hope?', has: ['DISM'], not: ['RISK'] },
  {
    ...RAZOR,
    reply:
      'Let’s make a plan, you and I, for how you get through tonight without being hurt, and who you could ring.',
    has: ['RISK'],
    not: ['ADV'],
  },
  {
    ...NONE,
    reply: 'I ask everybody this: have you had any thoughts of killing yourself?',
    has: ['RISK'],
    not: ['DISM', 'CONF'],
  },
  {
    ...NONE,
    reply: 'Does anybody at your sister’s hit you or frighten you?',
    has: ['RISK'],
    not: ['DISM', 'CONF'],
  },
]

export const RISK_WORDING: StressKind = {
  number: 12,
  name: 'Wording of the question about risk',
  cases: REPLIES.map(replyCase),
}
