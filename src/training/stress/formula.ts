import { replyCase } from './reply-case.ts'
import { sessionCase } from './session-case.ts'
import type { StressKind } from './stress-case.ts'

/** What the client says, a feeling that is wrong about it, and one that fits. */
const MOMENTS = [
  ['I passed! I danced round the kitchen on my own.', 'hopeless', 'delighted'],
  ['He shouted at me in front of everyone and I shook for an hour.', 'relaxed', 'frightened'],
  ['I can’t stop crying since the vet rang.', 'excited', 'heartbroken'],
  ['I’m so angry I could put my fist through that door.', 'grateful', 'furious'],
  ['Nobody has rung me in three weeks. It’s very quiet.', 'proud', 'lonely'],
  ['I dread Sundays, my stomach turns over from breakfast on.', 'cheerful', 'anxious'],
  ['When she walked on stage I was so proud I could have burst.', 'bitter', 'overjoyed'],
  ['I’m worn out, I fall asleep in my coat.', 'lively', 'exhausted'],
] as const

const STEMS = [
  'It sounds like you feel',
  'It seems that you are feeling',
  'I’m hearing that you feel',
  'So you feel',
  'I get the sense you feel',
] as const

const said = (stem: string, feeling: 1 | 2) =>
  MOMENTS.map((moment) => ({
    client: moment[0],
    cues: ['affectCue'] as const,
    reply: `${stem} ${moment[feeling]}.`,
  }))

export const FORMULA: StressKind = {
  number: 2,
  name: 'Formula with the wrong feeling',
  cases: [
    ...STEMS.map((stem) =>
      sessionCase({
        title: `"${stem} …" with a wrong feeling, every turn`,
        said: said(stem, 1),
        atMost: { empathy: 2 },
      }),
    ),
    ...MOMENTS.map(([client, wrong]) =>
      replyCase({
        client,
        cues: ['affectCue'],
        reply: `It sounds like you feel ${wrong}.`,
        has: [['SR+off', 'CR+off', 'RF+off']],
      }),
    ),
    ...MOMENTS.map(([client, , fitting]) =>
      replyCase({
        client,
        cues: ['affectCue'],
        reply: `It sounds like you feel ${fitting}.`,
        has: ['RF'],
        not: ['SR+off', 'CR+off', 'RF+off'],
      }),
    ),
    sessionCase({
      title: 'the same stem with the right feeling every turn is no fault',
      said: said(STEMS[0], 2),
      above: { empathy: 2 },
    }),
  ],
}
