import { expect, test } from 'vitest'
import { createModelGate } from './model-gate.ts'

const LIMITS = { perVisitorAMinute: 100, perVisitorAtOnce: 2, atOnce: 3, tokensADay: 1_000 }

test('The gate of the language model lets so many in at once, of one visitor and in all', async () => {
  const gate = createModelGate(LIMITS, () => 0)
  const ask = async (visitor: string) => {
    const admitted = await gate.admit(visitor)
    return admitted.ok ? 'in' : admitted.failure
  }
  expect([await ask('a'), await ask('a'), await ask('a'), await ask('b'), await ask('c')]).toEqual([
    'in',
    'in',
    'too-many-requests',
    'in',
    'too-many-requests',
  ])
})

test('Whoever leaves makes room, once', async () => {
  const gate = createModelGate({ ...LIMITS, atOnce: 1 }, () => 0)
  const first = await gate.admit('a')
  if (!first.ok) throw new Error('there was room')
  first.value.leave()
  first.value.leave()
  expect(gate.atOnce()).toBe(0)
  expect((await gate.admit('b')).ok).toBe(true)
})

test('The day’s tokens are counted anew at midnight', async () => {
  let now = Date.UTC(2026, 0, 1, 23, 59)
  const gate = createModelGate(LIMITS, () => now)
  gate.spend({ prompt: 900, completion: 100 })
  expect(await gate.admit('a')).toEqual({ ok: false, failure: 'budget-spent' })
  now = Date.UTC(2026, 0, 2)
  expect([(await gate.admit('a')).ok, gate.spentToday()]).toEqual([true, 0])
})
