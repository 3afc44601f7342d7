import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawAliases } from './alias.ts'

/** Bytes that a test chose, and others when they are used up. */
function bytesFrom(chosen: readonly number[]): (bytes: number) => Uint8Array {
  let next = 0
  return (bytes) => {
    const drawn = new Uint8Array(bytes)
    new DataView(drawn.buffer).setUint32(0, chosen[next] ?? next)
    next += 1
    return drawn
  }
}

test('an alias is drawn, not counted up', () => {
  expect(drawAliases(3, new Set(), bytesFrom([430, 6, 998]))).toEqual([431, 7, 999])
})

test('a number that is taken is drawn anew', () => {
  expect(drawAliases(2, new Set([7]), bytesFrom([6, 6, 11, 11, 12]))).toEqual([12, 13])
})

test('everybody has a number of their own, in a range that is at most half full', () => {
  const anyDraws = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 50 })
  fc.assert(
    fc.property(fc.nat(700), fc.nat(700), anyDraws, (present, count, draws) => {
      const taken = new Set(Array.from({ length: present }, (_, index) => index + 1))
      const aliases = drawAliases(count, taken, bytesFrom(draws))
      const most = (present + count) * 2 > 999 ? 9999 : 999
      expect({
        drawn: aliases.length,
        different: new Set([...taken, ...aliases]).size,
        outside: aliases.filter((alias) => alias < 1 || alias > most),
      }).toEqual({ drawn: count, different: present + count, outside: [] })
    }),
  )
})
