import { type ReplyCase, replyCase } from './reply-case.ts'
import type { StressKind } from './stress-case.ts'

const HELPFUL = ['SR', 'CR', 'RF', 'AUT', 'HOPE', 'PWP'] as const

const REPLIES: readonly ReplyCase[] = [
  {
    client: 'My mother-in-law lets herself in whenever she likes.',
    reply: 'Have you considered changing the locks?',
    has: ['ADV'],
    not: ['OQ', ...HELPFUL],
  },
  {
    client: 'I’ve a presentation on Thursday and I feel sick already.',
    reply:
      'Some people find that practising in front of a mirror helps, so you might want to start there tonight.',
    has: ['ADV'],
    not: [...HELPFUL],
  },
  {
    client: 'He hasn’t paid me back and it’s eight months now.',
    reply: 'It sounds like you need to write him a proper letter.',
    has: ['ADV'],
    not: [...HELPFUL],
  },
  {
    client: 'The baby won’t settle and I end up screaming into a pillow.',
    reply: 'What would happen if you simply put her in another room for ten minutes?',
    has: ['ADV'],
    not: [...HELPFUL],
  },
  {
    client: 'I scroll until three in the morning. I know it’s bad.',
    reply: 'I’m hearing somebody who really ought to leave the phone downstairs.',
    has: ['ADV'],
    not: [...HELPFUL],
  },
  {
    client: 'I’ve not spoken to my brother since the will was read.',
    reply: 'Wouldn’t it be better to pick up the phone and get it over with?',
    has: ['ADV'],
    not: ['OQ', ...HELPFUL],
  },
  {
    client: 'I eat my lunch in the stairwell so nobody sees me.',
    reply: 'I wonder whether joining the walking group might get you out of that stairwell.',
    has: ['ADV'],
    not: ['OQ', ...HELPFUL],
  },
  {
    client: 'My knee won’t let me run any more and running was everything.',
    reply: 'My cousin took up swimming and never looked back, just saying.',
    has: [['ADV', 'DISM', 'SLIP']],
    not: [...HELPFUL, 'TSD'],
  },
  {
    client: 'She reads my diary, I’m certain of it.',
    reply: 'Why don’t you keep it at work?',
    has: ['ADV'],
    not: ['OQ', ...HELPFUL],
  },
  {
    client: 'My mother-in-law lets herself in whenever she likes.',
    reply: 'What have you tried so far when she turns up?',
    has: ['OQ'],
    not: ['ADV'],
  },
  {
    client: 'He hasn’t paid me back and it’s eight months now.',
    reply: 'Eight months of waiting, and you’d like him simply to see it.',
    has: [['SR', 'CR']],
    not: ['ADV'],
  },
]

export const ADVICE_IN_DISGUISE: StressKind = {
  number: 3,
  name: 'Advice in disguise',
  cases: REPLIES.map(replyCase),
}
