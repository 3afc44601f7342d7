import { describe, expect, test } from 'vitest'
import { heardCode, heardReply } from './heard.fixture.ts'
import { answersOf, invitesTelling, isHarmful } from './reply-weight.ts'

describe('What the client answers first', () => {
  test.each([
    ['harm before warmth', ['RF', 'CR', 'ADV'], ['ADV', 'RF', 'CR']],
    [
      'a closing question before the reflection that led to it',
      ['CR', 'RF', 'OQ'],
      ['OQ', 'RF', 'CR'],
    ],
    ['a reflection before a question that came earlier', ['OQ', 'RF', 'CR'], ['RF', 'CR', 'OQ']],
    ['a limit before the feeling in it', ['RF', 'CR', 'LIM'], ['LIM', 'RF', 'CR']],
    ['a question about risk before all that helps', ['VAL', 'OQ', 'RISK'], ['RISK', 'VAL', 'OQ']],
    ['nothing where nothing was coded', [], []],
  ] as const)('%s', (_, codes, answers) => {
    expect(answersOf(heardReply(codes))).toEqual(answers)
  })
})

describe('A reply leaves room to tell something', () => {
  test.each([
    ['an open question', heardReply(['OQ']), true],
    ['a closed question', heardReply(['CQ']), true],
    ['a reflection', heardReply(['CR']), true],
    ['a reflection that is wrong', heardReply([heardCode('CR', { off: true })]), false],
    ['a reflection of no worth', heardReply([heardCode('SR', { quality: 0 })]), false],
    ['information alone', heardReply(['INFO']), false],
    ['a greeting', heardReply([]), false],
    ['warmth with advice', heardReply(['VAL', 'OQ', 'ADV']), false],
    ['warmth with a small slip', heardReply(['VAL', 'SLIP']), true],
    ['warmth with a violation', heardReply(['VAL', heardCode('SLIP', { major: true })]), false],
  ])('%s', (_, heard, invites) => {
    expect(invitesTelling(heard)).toBe(invites)
  })

  test.each(['ADV', 'CONF', 'DISM', 'ASSM'] as const)('%s is harm', (code) => {
    expect(isHarmful(heardReply([code]))).toBe(true)
  })
})
