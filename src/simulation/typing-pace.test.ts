import { describe, expect, test } from 'vitest'
import { STANCES } from '#scenario/stance.ts'
import { QUICKEST_PACE, SLOWEST_PACE, typingPace } from './typing-pace.ts'

describe('The pace of a client', () => {
  test('is even where they are settled, and before anything is planned', () => {
    expect([typingPace({ stance: 'settled' }), typingPace(null)]).toEqual([1, 1])
  })

  test('is held back in a guarded client, slower in one who turns away, quick in one who is stirred up', () => {
    const paces = (['flooded', 'settled', 'guarded', 'withdrawing'] as const).map((stance) =>
      typingPace({ stance }),
    )
    expect(paces).toEqual(paces.toSorted((a, b) => a - b))
    expect(new Set(paces).size).toBe(4)
  })

  test.each(STANCES)('stays within limits when %s', (stance) => {
    const pace = typingPace({ stance })
    expect(pace >= QUICKEST_PACE && pace <= SLOWEST_PACE).toBe(true)
  })

  test('does not tell a client who shuts down from one who withdraws, nor fear from anger', () => {
    expect(typingPace({ stance: 'shutDown' })).toBe(typingPace({ stance: 'withdrawing' }))
    expect(typingPace({ stance: 'flooded' })).toBe(typingPace({ stance: 'confronting' }))
  })
})
