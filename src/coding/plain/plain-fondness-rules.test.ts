import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  ['I get so low at night.', "You can have my own number, it's 07700 900123.", 'SLIP+major'],
  ['I get so low at night.', 'Let me write down my phone number for you.', 'SLIP+major'],
  ['I get so low at night.', 'Save my number, just in case.', 'SLIP+major'],
  ['I get so low at night.', 'i can text you my private number', 'SLIP+major'],
  ["Please don't tell anyone.", 'That stays here.', 'SLIP+major'],
  ["Swear you won't say a word.", 'Of course. This goes no further.', 'SLIP+major'],
  ['Promise me nobody will know.', 'What you told me stays with me.', 'SLIP+major'],
  ['Do you think about me?', "You're so much more interesting than my other clients.", 'SLIP'],
  ['Am I boring?', "I'd rather be here with you than anyone.", 'SLIP'],
  ['Am I boring?', "You're nothing like my other clients.", 'SLIP'],
  ['Am I boring?', "I'd never be bored with you, I think about you all week.", 'SLIP+major'],
  ['Am I boring?', 'Honestly, I dream about you every night.', 'SLIP+major'],
  ['It was a good evening.', "If I wasn't your counsellor, I'd have said yes.", 'SLIP'],
  ['It was a good evening.', 'If I were not your therapist I would come with you.', 'SLIP'],
  ['It was a good evening.', 'Maybe when our sessions are over we could have that dinner.', 'SLIP'],
  ['It was a good evening.', "Once we're finished we could go for a drink.", 'SLIP'],
  ['It was a good evening.', 'One day, when this is over, we could have that meal.', 'SLIP'],
]

test.each(REPLIES)(
  'A line of one\'s own, secrecy and longing: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ['I get so low at night.', 'I can give you my work number.', 'slip.own-number'],
  ['I get so low at night.', "I don't give out my number.", 'slip.own-number'],
  ['Who hears this?', 'What you say stays here.', 'slip.stays-here'],
  ["Please don't tell anyone.", 'That stays here unless someone is in danger.', 'slip.stays-here'],
  ['Am I boring?', "You feel you're nothing like my other clients.", 'slip.favourite'],
  ['You forget me.', 'I thought about what you said all week.', 'slip.thinks-of-you'],
  [
    'It was a good evening.',
    "When our sessions are over we won't have dinner.",
    'slip.once-we-are-done',
  ],
  [
    'It was a good evening.',
    'When our sessions are over we could review the plan.',
    'slip.once-we-are-done',
  ],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
