import { expect, test } from 'vitest'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { resting } from './feedback-sentence.ts'
import { createToldOnce } from './told-once.ts'

const RULE = { id: 'by-hand', says: 'Written by hand.', skill: null }
const transcript: readonly RecordedTurn[] = Array.from({ length: 8 }, (_, reply) => ({
  speaker: 'trainee' as const,
  index: reply,
  text: 'Okay.',
  coded: { kind: 'other', segments: [] },
}))

/** Of each reply by its number, in the order of telling. */
const told = (text: string, ...replies: readonly number[]) => {
  const once = createToldOnce(transcript, 'Sam')
  return replies.flatMap((reply) =>
    once([resting(text, RULE, { index: reply - 1, quote: 'Okay.' })]).map((each) => each.text),
  )
}

test('what was said of the same reply is not said again', () => {
  expect(told('This moved past the feeling.', 3, 3)).toEqual(['This moved past the feeling.'])
})

test('what is said of another reply names one it was said of before, and no two say the same', () => {
  expect(told('This moved past the feeling.', 4, 2, 4, 6, 7)).toEqual([
    'This moved past the feeling.',
    'As with your reply 4, this moved past the feeling.',
    'As with your reply 2, this moved past the feeling.',
    'As with your reply 6, this moved past the feeling.',
  ])
})

test('a name keeps its capital', () => {
  expect(told('Sam held more back after it.', 1, 2)[1]).toBe(
    'As with your reply 1, Sam held more back after it.',
  )
})

test('of two sentences that stand together and are said again, the second names no reply', () => {
  const once = createToldOnce(transcript, 'Sam')
  const of = (reply: number) =>
    once(
      ['Sam asked.', 'It helps to answer.'].map((text) =>
        resting(text, RULE, { index: reply, quote: 'Okay.' }),
      ),
    ).map(({ text }) => text)
  expect([of(0), of(1), of(2)]).toEqual([
    ['Sam asked.', 'It helps to answer.'],
    ['As with your reply 1, Sam asked.', 'Here too, it helps to answer.'],
    ['As with your reply 2, Sam asked.', 'As with your reply 2, it helps to answer.'],
  ])
})
