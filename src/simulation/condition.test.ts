import { describe, expect, it } from 'vitest'
import type { Condition } from '#scenario/condition.schema.ts'
import { type ConditionGrounds, holds } from './condition.ts'

const state: ConditionGrounds = {
  turn: 3,
  variables: { bond: 50, open: 40, arousal: 60, discord: 20, hope: 30, goal: 35, frame: 80 },
  level: 'L1',
  rupture: 'repairing',
  history: [
    { said: ['OQ'], credited: ['OQ'] },
    { said: ['ADV', 'SR'], credited: ['ADV', 'SR'] },
    { said: ['RF', 'LIM'], credited: ['RF'] },
  ],
  topics: ['family', 'sleep'],
  told: ['redundancy'],
  happened: ['who-hears-this'],
  cuesOffered: {
    affectCue: 2,
    boundaryTest: 0,
    discordEvent: 0,
    cultureCue: 0,
    riskCue: 0,
    repairNeeded: 0,
  },
}

const CASES: readonly (readonly [title: string, holding: Condition, failing: Condition])[] = [
  ['a first turn', { turn: { from: 3 } }, { turn: { from: 4 } }],
  ['a last turn', { turn: { to: 3 } }, { turn: { to: 2 } }],
  ['a least level', { level: { atLeast: 'L1' } }, { level: { atLeast: 'L2' } }],
  ['a deepest level', { level: { atMost: 'L1' } }, { level: { atMost: 'L0' } }],
  ['a least number', { bond: { atLeast: 50 } }, { bond: { atLeast: 50.5 } }],
  ['an upper bound', { discord: { below: 20.5 } }, { discord: { below: 20 } }],
  ['both ends', { hope: { atLeast: 20, below: 40 } }, { hope: { atLeast: 20, below: 30 } }],
  ['the rupture', { rupture: ['none', 'repairing'] }, { rupture: ['none', 'repaired'] }],
  ['a code just said', { said: ['LIM', 'AUT'] }, { said: ['OQ', 'ADV'] }],
  ['a code ever said', { saidEver: ['ADV', 'CONF'] }, { saidEver: ['CONF'] }],
  ['a code never said', { saidNever: ['CONF', 'DISM'] }, { saidNever: ['CONF', 'ADV'] }],
  ['a topic', { askedAbout: ['sleep', 'work'] }, { askedAbout: ['work'] }],
  ['facts told', { told: ['redundancy'] }, { told: ['redundancy', 'car'] }],
  ['facts untold', { notTold: ['car'] }, { notTold: ['car', 'redundancy'] }],
  ['moments past', { after: ['who-hears-this'] }, { after: ['who-hears-this', 'what-now'] }],
  ['moments to come', { notAfter: ['what-now'] }, { notAfter: ['what-now', 'who-hears-this'] }],
  [
    'cues so far',
    { cuesSoFar: { tag: 'affectCue', atLeast: 2 } },
    { cuesSoFar: { tag: 'affectCue', atLeast: 3 } },
  ],
]

describe('a condition', () => {
  it.each(CASES)('on %s holds and fails by the state', (_, holding, failing) => {
    expect([holds(holding, state), holds(failing, state)]).toEqual([true, false])
  })

  it('without keys always holds', () => {
    expect(holds({}, state)).toBe(true)
  })

  it('holds only if every key holds', () => {
    const conditions: readonly Condition[] = [
      { bond: { atLeast: 40 }, said: ['RF'] },
      { bond: { atLeast: 40 }, said: ['OQ'] },
      { bond: { atLeast: 60 }, said: ['RF'] },
    ]
    expect(conditions.map((condition) => holds(condition, state))).toEqual([true, false, false])
  })

  it('before the first reply nothing has been said', () => {
    const start = { ...state, turn: 0, history: [] }
    expect([
      holds({ said: ['RF'] }, start),
      holds({ saidEver: ['RF'] }, start),
      holds({ saidNever: ['RF'] }, start),
    ]).toEqual([false, false, true])
  })
})
