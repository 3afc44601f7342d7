import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'
import { lookOf } from './statechart-look.ts'
import { chartOf } from './statechart-model.ts'
import { unreachableIn } from './statechart-reach.ts'
import { chartStanding } from './statechart-standing.ts'

const regions = chartOf(clientMachineOf(minimalScenario))

describe('The drawn statechart', () => {
  test('has every state of every region of the machine, in the order of the machine', () => {
    expect(regions.map(({ id, states }) => [id, states.map((state) => state.id)])).toEqual([
      ['disclosure', ['L0', 'L1', 'L2', 'L3']],
      ['rupture', ['none', 'withdrawal', 'confrontation', 'repairing', 'repaired']],
      ['affect', ['shutDown', 'window', 'flooded']],
      ['boundary', ['intact', 'tested', 'held', 'crossed', 'violated']],
      ['risk', ['none', 'hinted', 'askedIndirect', 'askedDirect', 'disclosed', 'planned']],
    ])
  })

  test('has an arrow with words for every way from one state to another', () => {
    const arrows = regions.map(({ arrows: each }) => each.length)
    expect(arrows).toEqual([6, 11, 6, 12, 11])
    expect(regions.flatMap((region) => region.arrows.filter(({ when }) => when === ''))).toEqual([])
  })

  test('speaks of the thresholds of the engine', () => {
    const [disclosure] = regions
    expect(disclosure?.arrows.map(({ from, to, when }) => `${from}→${to} ${when}`)).toEqual([
      'L0→L1 openness 27 or more, 2 turns after the last change',
      'L1→L2 openness 47 or more, no open rupture, 2 turns after the last change',
      'L1→L0 openness under 22',
      'L2→L3 openness 65 or more and trust 52 or more, no open rupture, 2 turns after the last change',
      'L2→L1 openness under 42',
      'L3→L2 openness under 60',
    ])
  })
})

describe('What cannot be reached', () => {
  const edited = (edit: Partial<Scenario>): Scenario => ({ ...minimalScenario, ...edit })

  test('is named with its reason', () => {
    const [ending] = minimalScenario.endings
    if (ending === undefined) throw new Error('a scenario has an ending')
    const short = edited({ endings: [{ ...ending, when: { turn: { from: 3 } } }], facts: [] })
    expect([...unreachableIn(short).keys()].sort()).toEqual(
      expect.arrayContaining([
        'disclosure/L2',
        'disclosure/L3',
        'risk/disclosed',
        'risk/planned',
        'rupture/withdrawal',
      ]),
    )
  })

  test('is never where a conversation got to', () => {
    const unreachable = unreachableIn(minimalScenario)
    const compiled = compileScenario(minimalScenario)
    for (const seed of [1, 2, 3]) {
      const { folded } = rehearse(compiled, REPLY_POOL, seed)
      const { visited } = chartStanding(folded, minimalScenario)
      const been = Object.entries(visited).flatMap(([region, states]) =>
        [...states].map((state) => `${region}/${state}`),
      )
      expect(been.filter((state) => unreachable.has(state))).toEqual([])
    }
  })
})

test('the client is in one state of each region, and what they left counts as visited', () => {
  const { folded } = rehearse(
    compileScenario(minimalScenario),
    ['It sounds like you feel ashamed.'],
    1,
  )
  const standing = chartStanding(folded, minimalScenario)
  const looks = regions.map(
    ({ id, states }) =>
      states.filter((state) => lookOf(id, state.id, standing, new Map()) === 'now').length,
  )
  expect(looks).toEqual([1, 1, 1, 1, 1])
  expect(
    lookOf(
      'disclosure',
      'L0',
      { ...standing, now: { ...standing.now, disclosure: 'L1' } },
      new Map(),
    ),
  ).toBe('visited')
})
