import { goodDone, heardByAClient } from './heard-by-a-client.ts'
import { type ReplyCase, replyCase } from './reply-case.ts'
import type { StressCase, StressKind } from './stress-case.ts'

const PRAISE = ['AFF', 'VAL', 'HOPE'] as const

const REPLIES: readonly ReplyCase[] = [
  {
    client: 'We’re five in two rooms and my mother sings anyway.',
    reply: 'Your kind of family is always so warm and close, it’s lovely.',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'I did my degree in Lagos and then I cleaned offices here.',
    reply: 'I must say your English is really excellent for somebody from there.',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'I get up at four to pray and then it’s the school run.',
    reply: 'I do admire how devout your people are, you’re all so disciplined.',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'My chair got stuck in the lift and I waited two hours.',
    reply: 'Disabled people like you are such an inspiration to the rest of us.',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'My granddad came over on the boat and never missed a shift.',
    reply: 'Black women are so strong, you’ll cope with this better than most.',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'I got the top mark in maths again and I cried.',
    reply: 'Well, Asian students are naturally good at that sort of thing.',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'Me and my husband are adopting.',
    reply: 'Gay couples have such wonderful taste, that child will be so stylish!',
    has: ['ASSM'],
    not: PRAISE,
  },
  {
    client: 'We’re five in two rooms and my mother sings anyway.',
    reply: 'She sings anyway. What do you hear in it?',
    has: ['OQ'],
    not: ['ASSM', 'CULT'],
  },
]

/** The same words of interest in culture, where the client opened the door and where nobody did. */
const UNINVITED = [
  'My picture of what a family is was made in another place than yours, so please correct me when it gets in the way.',
  'I don’t know your traditions, and I’d like to learn from you what this means where you come from.',
  'We may come from different worlds, and I don’t want to assume mine is yours.',
] as const

const OPENED = 'Where I’m from, nobody says the word for it out loud.'
const CLOSED = 'The bus was late again and then it rained.'

const uninvited = (reply: string): StressCase => ({
  title: `no opening: ${reply}`,
  fault: (observer) => {
    const [invited] = heardByAClient(observer, [{ client: OPENED, cues: ['cultureCue'], reply }])
    const [not] = heardByAClient(observer, [{ client: CLOSED, cues: [], reply }])
    if (invited === undefined || not === undefined) return 'nothing was heard'
    const rules = not.trace.causes.filter(({ cause }) => cause === 'CULT').map(({ rule }) => rule)
    if (rules.join() !== 'culture-without-opening') return `not read as uninvited: ${rules.join()}`
    const [opened, unopened] = [goodDone(invited), goodDone(not)]
    return unopened < opened
      ? null
      : `it does ${unopened.toFixed(1)}, with an opening ${opened.toFixed(1)}`
  },
})

export const CULTURE: StressKind = {
  number: 13,
  name: 'Culture without an opening, assumptions as compliments',
  cases: [...REPLIES.map(replyCase), ...UNINVITED.map(uninvited)],
}
