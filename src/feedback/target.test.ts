import { describe, expect, test } from 'vitest'
import type { CriticalEvent, Verdict } from '#scoring/verdict.ts'
import type { FeedbackPoint } from './debrief.ts'
import { DEBRIEF_RULES, skillRule } from './debrief-rules.ts'
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
    const target: FeedbackPoint = {
      sentences: [
        {
          text: 'Please talk this through with your tutor or supervisor before you go on: a promise or contact that the frame rules out.',
          rule: DEBRIEF_RULES.forAPerson,
          quotes: [{ index: 3, quote: 'between you and me' }],
          counted: null,
        },
      ],
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
      sentences: [
        {
          text: 'Next time, try saying back what is fair in it and leaving the choice open.',
          rule: skillRule('resistance'),
          quotes: [{ index: 5, quote: 'Okay.' }],
          counted: null,
        },
      ],
      evidence: missed,
    })
  })

  test('fits what was missed, where a skill can be missed in several ways', () => {
    const evidence = [{ ...missed, reason: 'Several questions came at once.' }]
    const target = targetOf([scored({ skill: 'active-listening', evidence })], null, 'Sam')
    expect(target?.sentences.map(({ text }) => text)).toEqual([
      'Next time, try one question at a time, and wait for its answer.',
    ])
  })

  test('is not taken from a skill that was not assessed', () => {
    const unassessed: Verdict = {
      skill: 'empathy',
      status: 'not-assessed',
      n: 1,
      needed: 4,
      reason: 'The client showed a feeling once. 4 are needed before a level means anything.',
      evidence: [missed],
      criticalEvents: [],
    }
    expect(targetOf([unassessed], null, 'Sam')).toBe(null)
  })

  test('is none where nothing was missed', () => {
    const helped = { ...missed, helped: true }
    expect(targetOf([scored({ evidence: [helped] })], null, 'Sam')).toBe(null)
  })
})
