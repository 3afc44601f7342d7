import { describe, expect, test } from 'vitest'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { makeClient } from '#simulation/client.fixture.ts'
import { heardCode } from '#simulation/heard.fixture.ts'
import type { EffectTrace } from '#simulation/trace.ts'
import {
  changeSentences,
  changesInWords,
  effectInWords,
  effectSentences,
  type MovingReply,
} from './effect-sentence.ts'
import { textOf } from './feedback-sentence.ts'

/** A reply that the observer did not read: what moved the client is told all the same. */
const replyWith = (trace: EffectTrace): MovingReply => ({
  index: 1,
  text: 'As it was said.',
  coded: { kind: 'other', segments: [] },
  trace,
})

/** What the last of these turns did to a client with everyday numbers. */
function traceOf(...turns: readonly Parameters<ReturnType<typeof makeClient>['hears']>[0][]) {
  const client = makeClient()
  const traces = turns.map((codes) => client.hears(codes).trace)
  return traces.at(-1) as EffectTrace // a turn that was heard leaves a trace
}

const sentenceAfter = (...turns: readonly (readonly BehaviourCode[])[]) =>
  textOf(effectSentences(replyWith(traceOf(...turns)), 'Sam'))

describe('What moved the client', () => {
  test('is said with the points and the reason', () => {
    expect(sentenceAfter(['RF'])).toBe(
      'This reply moved it: trust +3, openness +3, strain between you −3, how stirred up Sam is −3, because you named what Sam felt.',
    )
  })

  test('keeps what helped and what harmed apart', () => {
    expect(sentenceAfter(['STR', 'ADV'])).toBe(
      'This reply moved it: openness −4, strain between you +5, because advice came before Sam asked for it. It also moved: the frame +3, because you said how this works.',
    )
  })

  test('names the rule where no code did it', () => {
    expect(sentenceAfter(['CQ'], ['CQ'])).toBe(
      'This reply moved it: openness −3, strain between you +2, because closed questions came in a row.',
    )
  })

  test('says when the same move had come before', () => {
    expect(effectInWords(replyWith(traceOf(['SEEK'], ['SEEK'], ['SEEK'])), 'Sam')).toBe(
      'a shared aim +2, because you asked Sam where to go, though the same move had come just before',
    )
  })

  test('never says of harm that it wears off', () => {
    expect(sentenceAfter(['DISM'], ['DISM'], ['DISM'])).not.toContain('though')
  })

  test('is nothing where nothing moved by more than noise', () => {
    const trace = traceOf(['CQ'])
    expect(effectSentences(replyWith(trace), 'Sam')).toEqual([])
    expect(effectInWords(replyWith(trace), 'Sam')).toBe(null)
    expect(changesInWords(trace, 'Sam')).toBe(null)
  })

  test('tells of a rupture, which no number shows', () => {
    expect(sentenceAfter(['CONF'])).toBe(
      'This reply moved it: trust −8, openness −7, strain between you +11, how stirred up Sam is +7, because this could be heard as blame or argument. Something gave way between you and Sam here.',
    )
  })

  test('says that the client would go on, and not where openness fell on the same turn', () => {
    const moved = traceOf(['RF'])
    const risen: EffectTrace = { ...moved, events: ['level-up'] }
    const fallen: EffectTrace = {
      ...moved,
      before: moved.after,
      after: moved.before,
      events: ['level-up'],
    }
    expect(textOf(changeSentences(replyWith(risen), 'Sam'))).toBe(
      'Sam was ready to say more after it.',
    )
    expect(changeSentences(replyWith(fallen), 'Sam')).toEqual([])
  })

  test('does not take a reflection that was off for one that was heard', () => {
    const trace = traceOf([heardCode('RF', { off: true })])
    expect(effectInWords(replyWith(trace), 'Sam')).toBe(
      'trust −2, openness −2, strain between you +3, because this was not quite what Sam had said',
    )
  })
})
