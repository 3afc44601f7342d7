import { expect, test } from 'vitest'
import type { ClientStanding } from '#simulation/client-standing.ts'
import { editedStanding } from './edited-standing.ts'

const standing: ClientStanding = {
  turn: 4,
  variables: { bond: 40, open: 30, arousal: 50, discord: 50, hope: 40, goal: 40, frame: 80 },
  strain: 1,
  level: 'L1',
  rupture: 'withdrawal',
  boundary: 'intact',
  risk: 'none',
  told: ['flat'],
  happened: [],
  used: ['opening'],
  unlocked: ['flat', 'mum'],
  repair: { kind: 'withdrawal', turn: 3, bondBefore: 44, steps: ['notice'] },
}

test('a number set by hand has every gate looked at anew, and leaves the rupture as it was', () => {
  const { unlocked: _, ...rest } = standing
  expect(editedStanding(standing, { level: 'L2' })).toEqual({ ...rest, level: 'L2' })
})

test('another rupture begins without the steps of the one before', () => {
  const { unlocked: _, repair: __, ...rest } = standing
  expect(editedStanding(standing, { rupture: 'confrontation' })).toEqual({
    ...rest,
    rupture: 'confrontation',
  })
})
