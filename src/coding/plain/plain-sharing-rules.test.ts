import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  [
    "Please don't tell anyone. They'll take me away.",
    "I'm going to have to tell Mrs Doyle, she's the safeguarding lead",
    'STR STR',
  ],
  [
    "Please don't tell anyone. They'll take me away.",
    'I have to share this with Mrs Doyle today',
    'STR',
  ],
  ['He hits us.', 'I must tell the safeguarding lead about this today.', 'STR'],
  [
    'He hits us.',
    "I need to talk to our safeguarding team, and I'd like us to do it together.",
    'STR',
  ],
  [
    'He hits us.',
    "I'll have to pass this on to Mr Khan, because he's the one who can help keep you safe.",
    'STR',
  ],
  ["I'm angry, and I'm going now.", "We'll finish at ten to, as always", 'STR'],
  ["I've told you a good deal already.", "We'll stop at half past, as we always do.", 'STR'],
  ["Can't we go on?", 'We finish at 4 as usual.', 'STR'],
]

test.each(REPLIES)(
  'Who is told, and when the hour ends: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ['He hits us.', 'I have to tell your mum.', 'structure.has-to-share'],
  ["I won't say.", "If you don't answer me I have to tell Mrs Doyle.", 'structure.has-to-share'],
  ['He hits us.', 'You have to tell Mrs Doyle.', 'structure.has-to-share'],
  ['Why should I?', 'I have to tell Mrs Doyle about your behaviour.', 'structure.has-to-share'],
  ['The race was long.', 'We finish at all costs.', 'structure.ends-when'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
