import { expect, test } from 'vitest'
import { checkedReading } from './checked-reading.ts'
import { standsIn } from './quote-check.ts'
import { TO_READER_MARK } from './readable-reply.ts'
import { readerAnswer, SESSION } from './session.fixture.ts'

test('A code stays with its quote; one on a client’s turn, an unknown turn or without its words goes', () => {
  const answer = {
    ...readerAnswer(),
    turns: [
      { turn: 0, codes: [{ code: 'SR' as const, quote: 'I eat on my own' }] },
      {
        turn: 1,
        codes: [
          { code: 'RF' as const, quote: 'that sounds LONELY' },
          { code: 'RF' as const, quote: 'lonely' },
          { code: 'VAL' as const, quote: 'That makes sense' },
        ],
      },
      { turn: 3, codes: [{ code: 'OQ' as const, quote: 'What are your evenings like?' }] },
      { turn: 77, codes: [{ code: 'CR' as const, quote: 'That sounds lonely.' }] },
    ],
  }
  expect([...checkedReading(answer, SESSION).codes]).toEqual([
    [1, [{ code: 'RF', quote: 'that sounds LONELY' }]],
    [3, []],
  ])
})

test('A level without a quote of the trainee’s is no claim; to abstain needs none', () => {
  const answer = readerAnswer({ empathy: 'masterly' })
  const without = (evidence: (typeof answer.skills)['empathy']['evidence']) =>
    checkedReading(
      {
        ...answer,
        skills: {
          ...answer.skills,
          empathy: { ...answer.skills.empathy, evidence },
          boundaries: { ...answer.skills.boundaries, evidence },
        },
      },
      SESSION,
    ).skills
  const clients = [{ turn: 2, quote: 'My daughter never rings.', helped: true }]
  const invented = [{ turn: 1, quote: 'You must feel abandoned.', helped: true }]
  const misplaced = [{ turn: 3, quote: 'That sounds lonely.', helped: true }]
  expect([clients, invented, misplaced, []].map((evidence) => without(evidence).empathy)).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(without(invented).boundaries).toEqual({
    category: 'not-assessed',
    because: 'What shows for boundaries.',
    evidence: [],
  })
})

test.each([
  [
    '“That’s  hard”—isn’t it',
    'Well, "that\'s hard" - isn\'t it? Yes. “That’s hard”—isn’t it',
    true,
  ],
  ['I &lt;3 that', 'I <3 that', true],
  ['"You sat alone..."', 'You sat alone all day', true],
  ['words to the reader', `You sat alone. ${TO_READER_MARK}`, false],
  ['alone. all', `You sat alone. ${TO_READER_MARK} all day`, false],
  ['…', 'You sat alone…', false],
  ['', 'You sat alone', false],
])('Whether "%s" stands in "%s": %s', (quote, turn, stands) => {
  expect(standsIn(quote, turn)).toBe(stands)
})
