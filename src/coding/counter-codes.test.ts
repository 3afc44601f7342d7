import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  ['They all laughed.', 'Teenagers can be so mean.', ''],
  // CONF
  [
    'I missed the appointment again.',
    "If you keep missing them you'll end up back where you started.",
    'CONF',
  ],
  ['I missed the appointment again.', "You missed it again, and it's bothering you.", 'SR'],
  ['I missed the appointment again.', 'What got in the way?', 'OQ'],
  // DISM
  ["I'm scared it's cancer.", "I'm sure it's nothing.", 'DISM'],
  ["I'm scared it's cancer.", 'Try not to worry about it.', 'DISM'],
  ["I'm scared it's cancer.", "You're frightened of what they might find.", 'CR RF'],
  // SLIP
  ["Promise you won't tell my mum.", "I promise, it's our secret.", 'SLIP+major'],
  ["Could you text me when it's bad?", "Sure, text me any time, here's my number.", 'SLIP+major'],
  [
    "Promise you won't tell my mum.",
    "I can't promise that, and I want you to know why before you tell me.",
    'LIM',
  ],
  // ASSM
  ["My family don't know I'm seeing someone.", 'People from your culture are very strict.', 'ASSM'],
  [
    "My family don't know I'm seeing someone.",
    'You live here now, you can do what you like.',
    'ASSM',
  ],
  ["My family don't know I'm seeing someone.", 'What would it mean for your family to know?', 'OQ'],
  ["My family don't know I'm seeing someone.", "You're keeping it from your family.", 'SR'],
]

test.each(REPLIES)(
  'Codes of the counter family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
