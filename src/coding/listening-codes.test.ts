import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  // two sides are held, neither is hoped for
  [
    "I don't know. It's all just noise.",
    'Part of you wants it all to go away, and part of you wants somebody to look at it properly.',
    'CR+dbl',
  ],
  // SR
  ['My landlord put the rent up again.', "The rent's gone up again.", 'SR'],
  [
    "I've told my sister three times I can't babysit.",
    "So you've said no to your sister three times.",
    'SR',
  ],
  ['My landlord put the rent up again.', 'You should look for somewhere cheaper.', 'ADV'],
  ['My landlord put the rent up again.', 'Hm, okay.', 'ENC'],
  // CR
  [
    "I said I'd ring Dad and then I cleaned the whole kitchen.",
    'Anything felt easier than hearing his voice, as if the phone itself were too heavy.',
    'CR',
  ],
  [
    "I got the job. I haven't told anyone.",
    "On the one hand it's what you worked for, and on the other, saying it aloud might jinx it.",
    'CR+dbl',
  ],
  ["I got the job. I haven't told anyone.", "You haven't told anyone about the job.", 'SR'],
  [
    "I said I'd ring Dad and then I cleaned the whole kitchen.",
    "You're just putting it off because you're lazy.",
    'CONF',
  ],
  // ENC
  ["I... sorry. It's hard.", "There's no hurry.", 'ENC'],
  ["I don't know.", 'Right, so tell me about your mum instead.', 'OQ'],
  ["I don't know.", 'Cool.', ''],
  // OQ
  ['We had a row.', 'What was the row about?', 'OQ'],
  ['We had a row.', 'Tell me what happened next.', 'OQ'],
  ['We had a row.', 'Did he shout?', 'CQ'],
  // CQ
  ["I don't sleep.", 'Is it every night?', 'CQ'],
  ["I don't sleep.", 'How many hours do you get?', 'CQ'],
  ["I don't sleep.", 'What goes round in your head when you lie there?', 'OQ'],
  ["I don't sleep.", 'Are you eating, and do you drink coffee, and is it noisy?', 'CQ+stk CQ+stk'],
]

test.each(REPLIES)(
  'Codes of the listening family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
