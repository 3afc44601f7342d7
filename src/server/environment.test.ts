import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test('Environment: nothing set means port 4173 on every address', () => {
  expect(readEnvironment({})).toEqual({ ok: true, value: { port: 4173, host: undefined } })
})

test('Environment: PORT and HOST win, with blanks taken as not set', () => {
  expect(readEnvironment({ PORT: ' 8080 ', HOST: '127.0.0.1' })).toEqual({
    ok: true,
    value: { port: 8080, host: '127.0.0.1' },
  })
  expect(readEnvironment({ PORT: ' ', HOST: '' })).toEqual({
    ok: true,
    value: { port: 4173, host: undefined },
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
