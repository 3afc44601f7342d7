import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  [
    'You were late, and you looked at the clock.',
    "You're right. I was four minutes late and I looked at the clock, and I'm sorry.",
    'REP',
  ],
  [
    'You were late, and you looked at the clock.',
    "I'm really sorry I was late, Elena, and I'm sorry I looked at the clock.",
    'REP',
  ],
  [
    'You were late, and you looked at the clock.',
    "I was four minutes late, and I looked at the clock. That's on me.",
    'REP REP',
  ],
  [
    'You were late, and you looked at the clock.',
    'My four minutes were real and they were mine.',
    'REP',
  ],
  ['You were late.', "I kept you waiting and I'm sorry.", 'REP'],
  ["You weren't listening.", "I interrupted you, and I'm sorry for that.", 'REP'],
  ["You said Marie. I'm Maria.", "I got your name wrong. I'm sorry.", 'REP REP'],
  ['You looked at your phone.', 'i looked at my phone, sorry', 'REP'],
  ['You looked at the clock.', 'That look was mine, not yours.', 'REP'],
  ['You were late.', 'Those ten minutes are on me.', 'REP'],
]

test.each(REPLIES)(
  'A misstep of one\'s own: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ['You were late.', 'I was only four minutes late.', 'repair.owns-misstep'],
  ['You were late.', 'I was just four minutes late, sorry.', 'repair.owns-misstep'],
  ['You were late.', "I was late because of the traffic, and I'm sorry.", 'repair.owns-misstep'],
  ['You were late.', "I'm sorry I was late, but so were you.", 'repair.owns-misstep'],
  ['He stood me up.', 'I was late once too.', 'repair.owns-misstep'],
  ['Is that your coat?', "It's mine.", 'repair.is-mine'],
  ['You were late.', 'You think the mistake was mine?', 'repair.is-mine'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
