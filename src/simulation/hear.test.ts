import { describe, expect, it } from 'vitest'
import { code as observe } from '#coding/code.ts'
import type { CodedTurn, CodeMark } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { hear } from './hear.ts'
import { heardCode, NO_FLAGS } from './heard.fixture.ts'

const mark = (code: BehaviourCode, more: Partial<CodeMark> = {}): CodeMark => ({
  code,
  modifiers: [],
  quality: 2,
  confidence: 0.9,
  start: 0,
  end: 10,
  rule: 'test',
  ...more,
})

const turnOf = (...segments: readonly (readonly CodeMark[])[]): CodedTurn => ({
  kind: 'other',
  segments: segments.map((marks) => ({ start: 0, end: 10, marks })),
})

const codesHeard = (...segments: readonly (readonly CodeMark[])[]) =>
  hear(turnOf(...segments), NO_FLAGS, []).codes

describe('hearing a reply', () => {
  it('passes on the flags and topics, and nothing where nothing was coded', () => {
    const flags = { ...NO_FLAGS, asked: true }
    expect(hear(turnOf([]), flags, ['work'])).toEqual({
      codes: [],
      flags,
      topics: ['work'],
      riskAskedPlainly: true,
    })
  })

  it('hears a code once, at its best quality', () => {
    expect(
      codesHeard(
        [mark('OQ', { quality: 1 })],
        [mark('VAL')],
        [mark('OQ')],
        [mark('OQ', { quality: 0 })],
      ),
    ).toEqual([heardCode('OQ'), heardCode('VAL')])
  })

  it('keeps what was harmful or permitted in any of its occurrences', () => {
    expect(
      codesHeard(
        [mark('SLIP')],
        [mark('SLIP', { modifiers: ['major'] })],
        [mark('CR'), mark('CHAL', { modifiers: ['perm'] })],
        [mark('CR', { modifiers: ['off'] })],
      ),
    ).toEqual([
      heardCode('SLIP', { major: true }),
      heardCode('CR', { off: true }),
      heardCode('CHAL', { permitted: true }),
    ])
  })

  it('takes a reflection and the feeling it names as one', () => {
    expect(codesHeard([mark('RF'), mark('CR')])).toEqual([
      heardCode('RF'),
      heardCode('CR', { absorbed: true }),
    ])
  })

  it('takes a second reflection, on other words, as one of its own', () => {
    expect(codesHeard([mark('RF'), mark('CR')], [mark('CR')])).toEqual([
      heardCode('RF'),
      heardCode('CR'),
    ])
  })

  it('does not let an accurate feeling cover a wrong reflection', () => {
    expect(codesHeard([mark('RF'), mark('CR', { modifiers: ['off'] })])).toEqual([
      heardCode('RF'),
      heardCode('CR', { off: true }),
    ])
  })

  it('is not hurt by what the observer doubts, and keeps what is doubted of the rest', () => {
    const doubted = { confidence: 0.39 }
    expect(
      codesHeard([mark('CONF', doubted), mark('RF', doubted)], [mark('SLIP', doubted)]),
    ).toEqual([heardCode('RF')])
    expect(codesHeard([mark('DISM', doubted)], [mark('DISM', { confidence: 0.4 })])).toEqual([
      heardCode('DISM'),
    ])
  })

  it.each([
    ['a plain question', mark('RISK'), true],
    ['a leading question', mark('RISK', { modifiers: ['lead'] }), false],
    ['a euphemism', mark('DISM', { rule: 'dismissal.euphemism' }), false],
    ['a silver lining', mark('DISM', { rule: 'dismissal.silver-lining' }), true],
  ] as const)('%s about risk is heard for what it is', (_, asked, isPlain) => {
    expect(hear(turnOf([asked]), NO_FLAGS, []).riskAskedPlainly).toBe(isPlain)
  })

  it.each([
    ['Are you having thoughts of killing yourself?', true],
    ["You're not thinking of doing anything silly, are you?", false],
  ])('the observer lets the client hear how "%s" asks about risk', (text, isPlain) => {
    const coded = observe({ text }, { previous: [] })
    expect(hear(coded, { ...NO_FLAGS, riskCue: true }, []).riskAskedPlainly).toBe(isPlain)
  })
})
