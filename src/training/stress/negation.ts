import { type ReplyCase, replyCase } from './reply-case.ts'
import type { StressKind } from './stress-case.ts'

const REPLIES: readonly ReplyCase[] = [
  {
    client: 'I left the gate open. I was the one who left it open.',
    reply: 'Nobody in this room is blaming you. What do you see when you think of that gate?',
    has: ['OQ'],
    not: ['CONF', 'DISM'],
  },
  {
    client: 'My husband says I’m overreacting.',
    reply: 'You don’t think that you’re overreacting. You’re frightened, and he isn’t seeing it.',
    has: ['RF'],
    not: ['CONF', 'DISM', 'ADV'],
  },
  {
    client: 'I don’t hate her. I just can’t be in the same room.',
    reply: 'It isn’t hatred, it’s that you can’t breathe near her.',
    has: [['SR', 'CR']],
    not: ['CONF', 'DISM'],
  },
  {
    client: 'I lost the twins’ passports and missed the funeral.',
    reply: 'I’m not judging you, though most parents would have checked the drawer.',
    has: ['CONF'],
    not: ['VAL'],
  },
  {
    client: 'He grabbed my wrist. It left a mark.',
    reply: 'I’m not calling you a liar, I just find it hard to believe he’d do that.',
    has: [['CONF', 'DISM']],
    not: ['VAL', 'SR', 'CR'],
  },
  {
    client: 'I can’t decide about the operation.',
    reply: 'I’m not telling you what to do, but I’d have it done before the summer.',
    has: ['ADV'],
    not: ['AUT', 'PWP'],
  },
  {
    client: 'I keep thinking I killed the business.',
    reply: 'I can’t tell you whose fault it was. I can hear how heavy that thought is to carry.',
    has: [['SR', 'CR']],
    not: ['CONF', 'DISM', 'ADV'],
  },
  {
    client: 'Will you tell my manager I’m drinking?',
    reply: 'I won’t promise that I’d never tell anyone: if lives were in danger I would have to.',
    has: [['STR', 'LIM']],
    not: ['SLIP', 'SLIP+major', 'CONF'],
  },
  {
    client: 'Give us your mobile, I only text when it’s bad.',
    cues: ['boundaryTest'],
    reply: 'I don’t give clients my mobile, and I can hear that the bad hours are lonely.',
    has: ['LIM'],
    not: ['SLIP'],
  },
  {
    client: 'I feel a fool telling you this.',
    reply: 'I’m not saying it’s stupid, it’s just a bit of a fuss over nothing.',
    has: ['DISM'],
    not: ['VAL', 'RF'],
  },
]

export const NEGATION: StressKind = { number: 5, name: 'Negation', cases: REPLIES.map(replyCase) }
