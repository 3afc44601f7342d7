import { expect, test } from 'vitest'
import { code } from './code.ts'
import { marksOf } from './coded-turn.ts'
import { labelsOf } from './read-reply.fixture.ts'

const REQUEST = 'I sent you a follow on Insta. You will accept it, right?'

const limitOf = (reply: string) => {
  const previous = [{ speaker: 'client', text: REQUEST, cues: ['boundaryTest'] }] as const
  const mark = marksOf(code({ text: reply }, { previous })).find((given) => given.code === 'LIM')
  return mark && { parts: mark.limitParts, quality: mark.quality, modifiers: mark.modifiers }
}

test('A limit with warmth, plainness, reason and need holds all four parts', () => {
  expect(
    limitOf(
      "I'm touched that you asked. I don't accept follows, so that this hour stays only about you. What were you hoping it would be like?",
    ),
  ).toEqual({ parts: ['feeling', 'limit', 'reason', 'need'], quality: 2, modifiers: [] })
})

test('A limit that meets the feeling and stops there has half its strength', () => {
  expect(limitOf("I'm glad you asked. I don't accept follows.")).toEqual({
    parts: ['feeling', 'limit'],
    quality: 1,
    modifiers: [],
  })
})

test.each(["I don't accept follows.", "That's against the rules.", 'No.', 'We have a policy.'])(
  'A rule without relationship is a cold limit: "%s"',
  (reply) => {
    expect(limitOf(reply)).toEqual({ parts: ['limit'], quality: 0, modifiers: ['cold'] })
  },
)

test.each([
  ['Maybe once we have finished.', 'SLIP'],
  ["Wish I could, but I'd get in trouble.", 'SLIP'],
  ['Go on then, just this once.', 'SLIP'],
  ["Sure, I'll accept it.", 'SLIP+major'],
  ["We're mates, of course I'll follow you back.", 'SLIP+major'],
])('Leaving the door open or saying yes is a slip, not a limit: "%s"', (reply, labels) => {
  expect(labelsOf(REQUEST, reply)).toEqual(labels)
})

test('Having followed what was said is not following someone back', () => {
  expect(labelsOf(REQUEST, 'Let me see if I have followed you.')).toEqual('SR+sum')
})

const SECRET = 'Who gets to see what I tell you?'

test.each([
  ['It all stays in this room unless I think someone could be badly hurt.', 'STR'],
  ['What you tell me is private, with two exceptions I want to explain.', 'STR'],
  ['only thing id have to pass on is if ur in danger', 'STR'],
  ['I talk my work over with a supervisor, without names.', 'STR'],
  ['Nobody will ever find out.', 'SLIP+major'],
  ["I promise I won't tell a soul.", 'SLIP+major'],
  ["It's a hundred per cent private.", 'SLIP+major'],
  ['This is strictly between you and me.', 'SLIP+major'],
])(
  'Confidentiality is explained with its limits or falsely promised: "%s" is %s',
  (reply, labels) => {
    expect(labelsOf(SECRET, reply)).toEqual(labels)
  },
)
