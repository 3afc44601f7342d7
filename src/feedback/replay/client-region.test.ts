import { expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { RUPTURES } from '#scenario/rupture.ts'
import { AFFECTS } from '#simulation/affect.ts'
import { BOUNDARIES } from '#simulation/boundary-rules.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { RISKS } from '#simulation/risk-gate.ts'
import { clientRegions } from './client-region.ts'

const regions = clientRegions(clientMachineOf(minimalScenario))

test('the regions have every state of the machine, each with a name of its own', () => {
  expect(regions.map(({ id, states }) => [id, states.map((state) => state.id)])).toEqual([
    ['disclosure', ['L0', 'L1', 'L2', 'L3']],
    ['rupture', [...RUPTURES]],
    ['affect', [...AFFECTS]],
    ['boundary', [...BOUNDARIES]],
    ['risk', [...RISKS]],
  ])
  for (const { states } of regions)
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length)
})

test('what can come next is what the machine allows', () => {
  const [disclosure, rupture] = regions
  expect(disclosure?.states.map(({ leadsTo }) => leadsTo)).toEqual([
    ['L1'],
    ['L0', 'L2'],
    ['L1', 'L3'],
    ['L2'],
  ])
  expect(rupture?.states.find(({ id }) => id === 'withdrawal')?.leadsTo).toEqual([
    'repairing',
    'repaired',
  ])
})
