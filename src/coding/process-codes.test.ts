import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  // IMM
  ['I said brother, not cousin.', 'I got that wrong, thank you for putting me right.', 'REP'],
  ['Yeah. Sure.', "What's it like telling me this?", 'IMM OQ'],
  ['Yeah. Sure.', 'You seem defensive.', 'CONF'],
  ['Yeah. Sure.', "You've folded your arms.", 'SR'],
  // REP
  ['I said brother, not cousin.', "I rushed you there, and I'm sorry for pushing.", 'REP'],
  ['I said brother, not cousin.', "I'm sorry if that upset you.", 'DISM'],
  ['My gran died.', "I'm sorry to hear about your gran.", ''],
  // CHAL
  [
    "I'm over him. I drove past his flat twice.",
    "You say you're over him, and yet you drove past his flat. I'm curious how those two fit together.",
    'SR+dbl CHAL CHAL OQ',
  ],
  [
    'She always leaves first. They all do.',
    "I wonder if there's a pattern here, with people going before you can.",
    'CR CHAL',
  ],
  ["I'm over him. I drove past his flat twice.", 'You drove past his flat twice.', 'SR'],
  // TSD
  ['Have you ever lost someone?', 'I have, yes. What would it mean to you to know that?', 'TSD OQ'],
  [
    'It was her last card.',
    'I felt moved as you read it. What was it like to say it out loud?',
    'TSD OQ',
  ],
  [
    'Have you ever lost someone?',
    'Yes, my dad died and I was a wreck for months, my brother stopped talking to me and I had to sell the house.',
    'SLIP',
  ],
  ['It was her last card.', 'What did the card say?', 'OQ'],
]

test.each(REPLIES)(
  'Codes of the process family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
