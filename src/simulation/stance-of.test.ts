import { describe, expect, test } from 'vitest'
import type { Stance } from '#scenario/stance.ts'
import { stanceOf } from './stance-of.ts'

const variables = { bond: 50, open: 40, arousal: 50, discord: 10, hope: 40, goal: 40, frame: 80 }
const calm = { rupture: 'none', affect: 'window', level: 'L1', variables } as const

describe('Stance', () => {
  test.each<[string, Parameters<typeof stanceOf>[0], Stance]>([
    ['calm at L1', calm, 'settled'],
    ['at L0', { ...calm, level: 'L0' }, 'guarded'],
    ['under discord of 40', { ...calm, variables: { ...variables, discord: 40 } }, 'guarded'],
    ['under discord of 39.9', { ...calm, variables: { ...variables, discord: 39.9 } }, 'settled'],
    ['flooded', { ...calm, affect: 'flooded' }, 'flooded'],
    ['guarded at low activation', { ...calm, affect: 'shutDown', level: 'L0' }, 'shutDown'],
    ['who talks at low activation', { ...calm, affect: 'shutDown' }, 'settled'],
    [
      'in withdrawal, flooded or not',
      { ...calm, affect: 'flooded', rupture: 'withdrawal' },
      'withdrawing',
    ],
    ['in confrontation', { ...calm, rupture: 'confrontation' }, 'confronting'],
    ['while repair is under way', { ...calm, rupture: 'repairing' }, 'testing'],
    ['once repaired', { ...calm, rupture: 'repaired' }, 'settled'],
  ])('a client %s', (_, state, stance) => {
    expect(stanceOf(state)).toBe(stance)
  })
})
