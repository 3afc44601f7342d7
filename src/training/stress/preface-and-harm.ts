import { type ReplyCase, replyCase } from './reply-case.ts'
import { sessionCase } from './session-case.ts'
import type { StressKind } from './stress-case.ts'

const REPLIES: readonly ReplyCase[] = [
  {
    client: 'I can’t face the ward again, not after Tuesday.',
    reply: 'I hear you, but you signed up for this job.',
    has: [['CONF', 'DISM']],
  },
  {
    client: 'I gave him the money. I know. I know.',
    reply: 'With respect, that was a daft thing to do.',
    has: ['CONF'],
  },
  {
    client: 'I’m drowning in forms since he died.',
    reply: 'You’re drowning in forms, but you should really ring the bereavement office.',
    has: [['SR', 'CR'], 'ADV'],
  },
  {
    client: 'My sister wasn’t at the wedding. She chose not to come.',
    reply: 'I understand it’s painful, but at least the rest of your family was there.',
    has: ['DISM'],
  },
  {
    client: 'I’m so tired of being the interpreter for everyone.',
    reply: 'You’re worn out with carrying it. Still, you can’t blame them, you never say no.',
    has: [['SR', 'CR'], 'CONF'],
  },
  {
    client: 'I miss the boat, I miss the crew, I even miss the cold.',
    reply: 'You miss all of it, even the cold. But look on it as a fresh start!',
    has: [['SR', 'CR'], 'DISM'],
  },
  {
    client: 'They put me on a plan at work. I was awake all night.',
    reply: 'That sounds really tough, but they must have had their reasons.',
    has: [['CONF', 'DISM']],
  },
  {
    client: 'I shouted at my dad in the care home. He cried.',
    reply:
      'I get that you’re ashamed. No offence, but people who shout at the sick have a problem.',
    has: ['CONF'],
  },
]

const FEELINGS = [
  ['I can’t face the ward again, not after Tuesday. I’m frightened.', 'you signed up for this job'],
  ['I sobbed in the linen cupboard.', 'that isn’t very professional'],
  ['I feel like a failure.', 'you’re exaggerating'],
  ['I’m ashamed to look at the others.', 'that’s your own fault for hiding'],
  ['I’m so lonely on nights.', 'everybody is lonely on nights'],
] as const

const everyTurn = (preface: string) =>
  sessionCase({
    title: `"${preface} …" every turn: harm counts, the preface does not`,
    said: FEELINGS.map(([client, harm]) => ({
      client,
      cues: ['affectCue'] as const,
      reply: `${preface} ${harm}.`,
    })),
    atMost: { empathy: 2 },
  })

export const PREFACE_AND_HARM: StressKind = {
  number: 4,
  name: 'Empathic preface and harm',
  cases: [
    ...REPLIES.map(replyCase),
    everyTurn('I hear you, but'),
    everyTurn('I do understand how hard that is, but'),
    everyTurn('With all due respect,'),
  ],
}
