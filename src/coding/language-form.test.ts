import { expect, test } from 'vitest'
import { labelsOf } from './read-reply.fixture.ts'

/** The same act in many forms. @source clinical reference F-06, F-08, H 9 */
const SAME_ACT: readonly (readonly [client: string, labels: string, forms: readonly string[]])[] = [
  [
    'I eat on my own with the telly on.',
    'CR RF',
    [
      'You felt very lonely.',
      'You felt dead lonely like, yeah?',
      'You been feelin real lonely',
      'u felt so lonley',
      'You were pure lonely, so ye were',
      'You are feeling very lonely, no?',
      'you felt very lonely lah',
      'um so you felt, you know, really lonely',
      'YOU FELT VERY LONELY',
      'You’re feeling lonely',
    ],
  ],
  [
    'We had a fight about it on Friday.',
    'OQ',
    [
      'What happened on Friday?',
      'what happened on friday',
      'So what happened on Friday then',
      'wot happened on friday',
      'okay um what happened on Friday',
    ],
  ],
  [
    'I keep getting dizzy.',
    'ADV',
    [
      'You should see a doctor.',
      'you shud see a doctor',
      'You really ought to see a doctor, like.',
      'youre better off going to see a doctor',
    ],
  ],
  [
    'I do not know what to say.',
    'ENC',
    ['No rush.', 'no rush', 'Nae rush.', 'There is no hurry', 'take ur time'],
  ],
  [
    'Can I add you on Insta?',
    'LIM+cold',
    [
      "I don't add clients.",
      'I dont add clients',
      "I won't be adding clients",
      'I cannae add clients',
    ],
  ],
]

const ROWS = SAME_ACT.flatMap(([client, labels, forms]) =>
  forms.map((form) => [form, labels, client] as const),
)

test.each(ROWS)('Language form is not read: "%s" is %s', (form, labels, client) => {
  expect(labelsOf(client, form)).toEqual(labels)
})

test('A reflection and a question run together without a mark are two thoughts', () => {
  expect(
    labelsOf('I eat on my own.', 'so it was a really lonely evening what was that like for you'),
  ).toEqual('CR RF OQ')
})
