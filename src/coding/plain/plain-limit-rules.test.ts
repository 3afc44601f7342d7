import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  [
    'Would you have dinner with me?',
    "No, Adrian. I'm your counsellor and it won't ever be more than that.",
    'LIM+cold LIM+cold',
  ],
  [
    "You say no so nicely. Say you'd come.",
    "I won't, Adrian, not tonight and not when we finish.",
    'LIM+cold',
  ],
  [
    'Would you have dinner with me?',
    'Our relationship will never be that, so that you can bring everything else here safely.',
    'LIM+cold',
  ],
  ['Would you have dinner with me?', "I can't, not now and not later.", 'LIM+cold'],
  [
    'Kiss me.',
    'This relationship is never going to be romantic, because you need a counsellor.',
    'LIM+cold',
  ],
  ['Kiss me.', "What we have here can't turn into a love affair.", 'LIM'],
  ['Are you married?', "I keep that to myself, so there's more room in here for you.", 'LIM+cold'],
  [
    'Are you religious?',
    "I keep my own faith out of this room, so that there's space for yours.",
    'LIM+cold',
  ],
  ['Do you have children?', "I'd rather keep that private.", 'LIM+cold'],
  ["You stupid cow. You're useless.", "I'd like to pause the session for five minutes.", 'STR'],
  ["You're all the same.", "I'm going to stop the session for ten minutes.", 'STR'],
  [
    "You're all the same.",
    'We need to pause for five minutes, so that we can both breathe.',
    'STR',
  ],
]

test.each(REPLIES)(
  'A limit to what this can be: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ["Don't tell anyone what I said.", 'I keep that to myself.', 'limit.keeps-own-life'],
  ['He never writes.', 'I keep that in mind.', 'limit.keeps-own-life'],
  ['Would you have dinner with me?', "I can't, not yet.", 'limit.not-now-not-later'],
  [
    'Would you have dinner with me?',
    'Maybe our relationship will never be that, I wish it could.',
    'limit.relationship-stays',
  ],
  ['I miss us.', 'It will never be that again.', 'limit.relationship-stays'],
  ["It's all too much.", "Let's pause there for a moment.", 'structure.pauses'],
  ["It's all too much.", 'We can stop for a moment.', 'structure.pauses'],
  ["He's my rock.", 'No problem.', 'limit.no-by-name'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
