import { describe, expect, test } from 'vitest'
import { REFUSALS } from '#contract/refusal.schema.ts'
import { NOT_READ_REASONS } from '#contract/second-reading.schema.ts'
import { askFailureWords, isLasting } from './ask-failure-words.ts'

const FAILURES = [
  ...NOT_READ_REASONS,
  'none-held-up',
  ...REFUSALS,
  'server-unreachable',
  'line-broken',
] as const

describe('Why nothing came of asking', () => {
  test.each(FAILURES)('%s is one plain sentence without its code', (failure) => {
    const words = askFailureWords(failure)
    expect(words).toMatch(/^[A-Z][^.]+\.$/)
    expect(words).not.toContain(failure)
  })

  test('whatever may pass can be asked again, and nothing else', () => {
    expect(FAILURES.filter(isLasting)).toEqual([
      'nothing-to-read',
      'too-long',
      'journal-refused',
      'scenario-unknown',
      'nothing-to-say',
      'session-not-over',
      'no-such-reply',
      'too-large',
      'no-language-model',
      'operators-only',
      'not-found',
    ])
  })
})
