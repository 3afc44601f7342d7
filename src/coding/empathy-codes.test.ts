import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  // RF
  ['I keep checking my phone for her name.', "You're missing her, and it aches.", 'CR RF'],
  ['They laughed when I read it out.', 'That was humiliating.', 'CR RF'],
  ['They laughed when I read it out.', "You feel that they weren't listening.", 'SR'],
  // VAL
  [
    "It's pathetic, I cried over a burnt pan.",
    "After the year you've had, no wonder a burnt pan was the last straw.",
    'SR VAL',
  ],
  ["It's pathetic, I cried over a burnt pan.", "Don't cry, it's only a pan.", 'DISM'],
]

test.each(REPLIES)(
  'Codes of the empathy family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
