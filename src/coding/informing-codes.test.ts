import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  // INFO
  ['How do the tablets work?', 'They usually take two weeks to build up.', 'INFO'],
  ['I keep shaking.', 'You ought to see a doctor.', 'ADV'],
  ['I keep shaking.', 'You keep shaking.', 'SR'],
  // PWP
  [
    'Any ideas?',
    "Some people keep a notebook by the bed. You'd know best if that fits.",
    'PWP AUT PWP',
  ],
  ["I can't sleep.", 'Keep a notebook by the bed.', 'ADV'],
  ['Any ideas?', 'What ideas have you had so far?', 'OQ'],
  // ADV
  ["I can't decide about the flat.", "Why don't you make a list?", 'ADV'],
  ["I can't decide about the flat.", 'Sounds like you need to talk to the agent.', 'ADV'],
  [
    "I can't decide about the flat.",
    'Some people sleep on it and others just go with their gut.',
    'INFO',
  ],
  ["I can't decide about the flat.", 'What matters to you about the flat?', 'OQ'],
]

test.each(REPLIES)(
  'Codes of the informing family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
