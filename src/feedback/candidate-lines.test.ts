import { expect, test } from 'vitest'
import type { CodedTurn, CodeMark } from '#coding/coded-turn.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { candidateLines } from './candidate-lines.ts'
import { sessionOf } from './session.fixture.ts'

const REPLY = 'You sound tired. Mm. Is it the nights?'

const mark = (code: CodeMark['code'], start: number, end: number): CodeMark => ({
  code,
  modifiers: code === 'CQ' ? ['stk'] : [],
  quality: 2,
  confidence: 0.7,
  start,
  end,
  rule: 'by-hand',
})

const coded: CodedTurn = {
  kind: 'question',
  segments: [
    { start: 0, end: 16, marks: [mark('CR', 0, 16), mark('RF', 4, 15)] },
    { start: 17, end: 20, marks: [], isUnsure: true },
    { start: 21, end: 38, marks: [mark('CQ', 21, 38)] },
  ],
}

const session = sessionOf('Hello.', REPLY)
const [, , client] = session.transcript
if (client?.speaker !== 'client') throw new Error('the client answered')

const folded: FoldedSession = {
  ...session,
  transcript: session.transcript.map((turn) =>
    turn.speaker === 'trainee' && turn.text === REPLY ? { ...turn, coded } : turn,
  ),
  ownReadings: [
    {
      index: 3,
      start: 0,
      end: 16,
      observed: ['CR', 'RF'],
      own: ['SR'],
      note: 'He had said tired.',
    },
    { index: 3, start: 17, end: 20, observed: [], own: ['ENC'], note: '' },
  ],
}

test('a reply that is read otherwise becomes a candidate with both readings, agreed on nothing but the observer’s', () => {
  expect(candidateLines(folded, 's-1')).toEqual([
    {
      candidate: true,
      session: 's-1',
      turn: 1,
      subject: session.header.scenario.id,
      variety: 'unknown',
      channel: 'chat',
      client: client.text,
      thoughts: [
        {
          text: 'You sound tired.',
          codes: { first: ['CR', 'RF'], second: ['SR'], agreed: ['CR', 'RF'] },
          note: 'He had said tired.',
        },
        { text: 'Mm.', codes: { first: [], second: ['ENC'], agreed: [] } },
        {
          text: 'Is it the nights?',
          codes: { first: ['CQ+stk'], second: null, agreed: ['CQ+stk'] },
        },
      ],
      kind: { first: 'question', second: null, agreed: 'question' },
    },
  ])
})

test('a session that nobody reads otherwise has no candidates', () => {
  expect(candidateLines(session, 's-1')).toEqual([])
})
