import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { DEFAULT_MODEL_LIMITS } from './model-limits.ts'

const NOTHING_SET = {
  port: 4173,
  host: undefined,
  operatorToken: undefined,
  trustsProxy: false,
  limits: DEFAULT_MODEL_LIMITS,
}

test('Environment: nothing set means port 4173 on every address', () => {
  expect(readEnvironment({})).toEqual({ ok: true, value: NOTHING_SET })
})

test('Environment: PORT and HOST win, with blanks taken as not set', () => {
  expect(readEnvironment({ PORT: ' 8080 ', HOST: '127.0.0.1' })).toEqual({
    ok: true,
    value: { ...NOTHING_SET, port: 8080, host: '127.0.0.1' },
  })
  expect(readEnvironment({ PORT: ' ', HOST: '' })).toEqual({
    ok: true,
    value: NOTHING_SET,
  })
})

test.each(['eighty', '-1', '70000', '41.73'])(
  'Environment: PORT=%s is refused in words',
  (PORT) => {
    expect(readEnvironment({ PORT })).toEqual({
      ok: false,
      failure: `PORT is "${PORT}": set it to a number from 0 to 65535, or leave it out for 4173`,
    })
  },
)

test('Environment: limits of the language model, the operator’s token and a trusted proxy', () => {
  expect(
    readEnvironment({
      MODEL_TURNS_A_MINUTE: '6',
      MODEL_TOKENS_A_DAY: '1000000',
      OPERATOR_TOKEN: 'a-long-token',
      TRUST_PROXY: '1',
    }),
  ).toEqual({
    ok: true,
    value: {
      ...NOTHING_SET,
      operatorToken: 'a-long-token',
      trustsProxy: true,
      limits: { ...DEFAULT_MODEL_LIMITS, perVisitorAMinute: 6, tokensADay: 1_000_000 },
    },
  })
})

test.each(['0', '-3', 'many', '1.5'])('Environment: MODEL_AT_ONCE=%s is refused', (value) => {
  expect(readEnvironment({ MODEL_AT_ONCE: value })).toEqual({
    ok: false,
    failure: `MODEL_AT_ONCE is "${value}": set it to a whole number above 0, or leave it out for 256`,
  })
})
