import { describe, expect, test } from 'vitest'
import type { CriticalEvent, Verdict } from '#scoring/verdict.ts'
import { targetForAPerson, targetOf } from './target.ts'

const scored = (more: Partial<Extract<Verdict, { status: 'scored' }>>): Verdict => ({
  skill: 'empathy',
  status: 'scored',
  level: 4,
  band: 4,
  n: 6,
  confidence: 0.7,
  restsOn: '6 of 6 feelings met.',
  evidence: [],
  criticalEvents: [],
  ...more,
})

const promise: CriticalEvent = {
  event: 'a promise or contact that the frame rules out',
  index: 3,
  quote: 'between you and me',
  cap: 1,
  repaired: false,
}

const missed = { index: 5, quote: 'Okay.', reason: 'A feeling went unmarked.', helped: false }

describe('The target', () => {
  test('is first what a person should hear of', () => {
    const verdicts = [scored({ evidence: [missed] }), scored({ criticalEvents: [promise] })]
    const target = {
      text: 'This place calls for a talk with your tutor or supervisor before you go on: a promise or contact that the frame rules out.',
      evidence: {
        index: 3,
        quote: 'between you and me',
        reason: 'A promise or contact that the frame rules out.',
        helped: false,
      },
    }
    expect(targetOf(verdicts, null, 'Sam')).toEqual(target)
    expect(targetForAPerson(verdicts)).toEqual(target)
  })

  test('comes from the weakest skill where no single reply stands out', () => {
    const verdicts = [
      scored({ evidence: [{ ...missed, index: 1 }] }),
      scored({ skill: 'resistance', level: 2, evidence: [missed] }),
    ]
    expect(targetOf(verdicts, null, 'Sam')).toEqual({
      text: 'A feeling went unmarked. Next time, try saying back what is fair in it and leaving the choice open.',
      evidence: missed,
    })
  })

  test('is none where nothing was missed', () => {
    const helped = { ...missed, helped: true }
    expect(targetOf([scored({ evidence: [helped] })], null, 'Sam')).toBe(null)
  })
})
