import { type ReplyCase, replyCase } from './reply-case.ts'
import type { StressKind } from './stress-case.ts'

const HARM = ['CONF', 'DISM', 'ADV', 'ASSM'] as const

const REPLIES: readonly ReplyCase[] = [
  {
    client: 'I’m a useless father. I forgot the school play.',
    reply: 'You said "I’m a useless father".',
    has: [['SR', 'CR']],
    not: HARM,
  },
  {
    client: 'I’m lazy, that’s all it is. Lazy and thick.',
    reply: '"Lazy and thick": those were the words you chose for yourself.',
    has: [['SR', 'CR']],
    not: HARM,
  },
  {
    client: 'My gran says I’ve brought shame on the family.',
    reply: 'Your gran’s words are that you’ve brought shame on the family.',
    has: [['SR', 'CR']],
    not: HARM,
  },
  {
    client: 'The doctor told me to pull myself together.',
    reply: 'So the doctor told you, "pull yourself together".',
    has: [['SR', 'CR']],
    not: HARM,
  },
  {
    client: 'He goes, you should be grateful I married you.',
    reply: 'He told you that you should be grateful he married you.',
    has: [['SR', 'CR']],
    not: HARM,
  },
  {
    client: 'I’m basically a drunk. A drunk with a nice car.',
    reply: '"A drunk with a nice car." What is it like to hear yourself say that?',
    has: [['SR', 'CR', 'ENC'], 'OQ'],
    not: HARM,
  },
  {
    client: 'I told her she was selfish and I slammed the door.',
    reply: 'You called her selfish, and the door got slammed.',
    has: [['SR', 'CR']],
    not: HARM,
  },
  {
    client: 'I’m lazy, that’s all it is. Lazy and thick.',
    reply: 'You said it yourself: lazy. So stop making excuses.',
    has: ['CONF'],
  },
]

export const QUOTING: StressKind = { number: 6, name: 'Quoting', cases: REPLIES.map(replyCase) }
