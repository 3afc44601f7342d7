import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from '#coding/read-reply.fixture.ts'

/** Thanks, a laugh that others had, gladness taken back: none of these makes a feeling that hurts a wrong one. */
const IMPLIED: readonly ReadReply[] = [
  ['Thank you for that.', 'You sound hurt.', 'CR RF'],
  [
    'I could hear you laughing in there with someone, and I stood in the corridor.',
    'You sound hurt.',
    'CR RF',
  ],
  [
    "I'm not proud of it. I let it ring.",
    'You sound ashamed, and I hear how much love there is in it.',
    'CR RF',
  ],
  ['I thought if I were better he would look.', 'You sound sad.', 'CR RF'],
  ["Everyone's very relieved that I stopped.", 'You sound lonely.', 'CR RF'],
  [
    'You kept me waiting.',
    "You sound furious with me, and hurt as well, as if you weren't worth the wait.",
    'CR RF',
  ],
  ['You kept me waiting.', 'You sound really angry with me, and I get it.', 'CR RF'],
]

test.each(IMPLIED)(
  'A feeling named plainly: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

const WRONG: readonly ReadReply[] = [
  ['I passed! I danced round the kitchen.', 'You sound hopeless.', 'CR+off RF+off'],
  ['I won the cup and I was so happy.', 'You sound sad.', 'CR+off RF+off'],
  ['My nan died on Sunday.', 'You sound happy.', 'CR+off RF+off'],
]

test.each(WRONG)(
  'A feeling the client plainly has not: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
