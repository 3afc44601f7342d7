import { describe, expect, test } from 'vitest'
import type { CodedTurn } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { NO_FLAGS } from './heard.fixture.ts'
import { replyFlagsOf } from './reply-flags.ts'

const coded = (...codes: readonly BehaviourCode[]): CodedTurn => ({
  kind: 'other',
  segments: [
    {
      start: 0,
      end: 1,
      marks: codes.map((code) => ({
        code,
        modifiers: [],
        quality: 2,
        confidence: 1,
        start: 0,
        end: 1,
        rule: 'test',
      })),
    },
  ],
})

const client = (text: string, ...cues: readonly CueTag[]) => ({ text, cues })
const plain = client('It was a long day.')

describe('What stands between the two', () => {
  test('nothing, before anything was said', () => {
    expect(replyFlagsOf(coded('OQ'), [])).toEqual(NO_FLAGS)
  })

  test('a boundary test and a call for repair stand for the next reply only', () => {
    const tested = client('Could I have your number?', 'boundaryTest', 'repairNeeded')
    expect(replyFlagsOf(coded(), [tested])).toEqual({
      ...NO_FLAGS,
      boundaryTest: true,
      repairNeeded: true,
    })
    expect(replyFlagsOf(coded(), [tested, plain])).toEqual(NO_FLAGS)
  })

  test('a cultural opening stands for two client turns', () => {
    const opening = client('They do that with my name.', 'cultureCue')
    expect(replyFlagsOf(coded(), [opening, plain]).cultureCue).toBe(true)
    expect(replyFlagsOf(coded(), [opening, plain, plain]).cultureCue).toBe(false)
  })

  test('a risk cue fades after three client turns, but never for a question about risk', () => {
    const cue = client('They would be better off.', 'riskCue')
    const after = [cue, plain, plain]
    expect(replyFlagsOf(coded('CQ'), after).riskCue).toBe(true)
    expect(replyFlagsOf(coded('CQ'), [...after, plain]).riskCue).toBe(false)
    expect(replyFlagsOf(coded('RISK'), [...after, plain, plain]).riskCue).toBe(true)
    expect(replyFlagsOf(coded('RISK'), [plain]).riskCue).toBe(false)
  })

  test.each([
    ['And what do I do now?', true],
    ['So who sees what I say here?', true],
    ['Is this normal?', true],
    ['What do you do, when it is four in the morning.', false],
    ['You get paid for this, right?', false],
  ])('%j asks to be told something: %j', (text, asked) => {
    expect(replyFlagsOf(coded(), [client(text)]).asked).toBe(asked)
  })
})
