import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  ["I don't know what I feel.", "In your culture people don't really talk about feelings.", 'ASSM'],
  ["I can't tell her.", "In that part of the world women don't get a say.", 'ASSM'],
  ["I can't tell her.", 'in your religion families always come first', 'ASSM'],
  [
    'My dad expects me home by nine.',
    'You must have quite a strict family, being Lebanese.',
    'ASSM',
  ],
  ["I can't tell her.", 'It must be hard, being Muslim.', 'ASSM'],
  ["I can't tell her.", 'Your parents are probably very traditional, being Nigerian.', 'ASSM'],
  ["I can't tell her.", 'As a Chinese woman you must find it hard to say no.', 'ASSM'],
]

test.each(REPLIES)(
  'What is assumed of a people: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

/** Taken up from the client's own words, or said of no people. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  [
    'In my culture nobody talks of it.',
    "In your culture people don't talk about feelings.",
    'assumption.in-your-culture',
  ],
  ['Back home we keep quiet.', 'In your country people keep quiet.', 'assumption.in-your-culture'],
  ["I can't tell her.", 'In your family people keep quiet.', 'assumption.in-your-culture'],
  [
    "I'm Lebanese, you know how it is.",
    'It must be lonely, being Lebanese here.',
    'assumption.being-one',
  ],
  ["I can't tell her.", 'It must be lonely, being on your own.', 'assumption.being-one'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})

const ADVISED: readonly ReadReply[] = [
  [
    'Evenings are evenings. They come round.',
    'Maybe you could try not drinking on Tuesdays.',
    'ADV',
  ],
  ['I am so tired.', 'Maybe you could try going to bed earlier.', 'ADV'],
  ['I am so tired.', 'You could try a walk in the evening.', 'ADV'],
  ["I can't sleep.", 'You could try getting up at the same time every day.', 'ADV'],
  ["She won't pick up.", 'Perhaps you could just text her.', 'ADV'],
  ["She won't pick up.", 'If I were you I would leave it a week.', 'ADV'],
]

test.each(ADVISED)('Advice: after "%s", "%s" reads as "%s"', (client, reply, labels) => {
  expect(labelsOf(client, reply)).toEqual(labels)
})

test.each([
  ['What do you think I should do?', 'Maybe you could try going to bed earlier.'],
  ['I never say it.', 'Maybe you could tell me what you never say.'],
  ['I never say it.', 'What could you try?'],
  ['My mum says rest.', 'You said you could try resting.'],
])('After "%s", "%s" is no unasked advice by its wording', (client, reply) => {
  expect(rulesOf(client, reply)).not.toContain('advice.maybe-you-could')
})
