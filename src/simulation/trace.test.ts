import { describe, expect, it } from 'vitest'
import { makeClient } from './client.fixture.ts'
import { type EffectTrace, mainCauseOf } from './trace.ts'

const traceOf = (
  ...turns: Parameters<ReturnType<typeof makeClient>['hears']>[0][]
): EffectTrace => {
  const client = makeClient()
  const { trace } = turns.map((codes) => client.hears(codes)).at(-1) ?? client.now()
  if (trace === null) throw new Error('no turn was heard')
  return trace
}

describe('the main cause of a change', () => {
  it('is the code that did most for it', () => {
    const found = mainCauseOf(traceOf(['RF', 'ENC']), 'bond')
    expect(found).toEqual({
      change: expect.closeTo(3.75, 9),
      cause: {
        cause: 'RF',
        rule: 'base',
        repeats: 0,
        effect: { bond: 4, open: 4, arousal: -3, discord: -3, hope: 1 },
      },
    })
  })

  it('says by which rule, and how often it was repeated', () => {
    const found = mainCauseOf(traceOf(['CULT'], ['CULT']), 'bond')
    expect({
      cause: found?.cause.cause,
      rule: found?.cause.rule,
      repeats: found?.cause.repeats,
    }).toEqual({ cause: 'CULT', rule: 'culture-without-opening', repeats: 1 })
  })

  it('may be a rule rather than a code', () => {
    expect(mainCauseOf(traceOf(['CQ'], ['CQ']), 'open')?.cause.cause).toBe('closed-question-run')
  })

  it('is none where nothing moved', () => {
    expect(mainCauseOf(traceOf(['SR']), 'frame')).toBe(null)
  })
})
