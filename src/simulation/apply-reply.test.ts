import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { makeClient, movedBy, ruleOf } from './client.fixture.ts'
import { isHarmful } from './effect-table.ts'
import { heardCode } from './heard.fixture.ts'
import { discountRepetition } from './repetition.ts'

describe('repetition', () => {
  it('leaves 100, 70, 40 and 20 per cent of what helps', () => {
    const client = makeClient()
    const bond = [1, 2, 3, 4, 5].map(() => movedBy(client.hears(['VAL']), 'VAL').bond)
    expect(bond).toEqual([4, 2.8, 1.6, 0.8, 0.8])
  })

  it('starts afresh once a turn went by without the code', () => {
    const client = makeClient()
    client.hears(['VAL'])
    client.hears(['OQ'])
    expect(movedBy(client.hears(['VAL']), 'VAL').bond).toBe(4)
  })

  it('never discounts harm, whatever the effect and however often', () => {
    const points = fc.double({ min: -40, max: 40, noNaN: true })
    const anyEffect = fc.record({
      bond: points,
      open: points,
      arousal: points,
      discord: points,
      hope: points,
      goal: points,
      frame: points,
    })
    fc.assert(
      fc.property(anyEffect, fc.nat(12), (effect, repeats) => {
        const felt = discountRepetition(effect, repeats)
        for (const variable of CLIENT_VARIABLES) {
          if (isHarmful(effect[variable], variable)) expect(felt[variable]).toBe(effect[variable])
        }
      }),
    )
  })

  it.each(['ADV', 'CONF', 'DISM', 'ASSM'] as const)(
    'the fourth %s in a row hurts as the first did',
    (code) => {
      const client = makeClient()
      const first = movedBy(client.hears([code]), code)
      client.hears([code])
      client.hears([code])
      expect(movedBy(client.hears([code]), code)).toEqual(first)
    },
  )
})

describe('quality', () => {
  it('halves a weak reply and takes all help out of an empty one', () => {
    const bondAt = ([0, 1, 2] as const).map(
      (quality) => movedBy(makeClient().hears([heardCode('VAL', { quality })]), 'VAL').bond ?? 0,
    )
    expect(bondAt).toEqual([0, 2, 4])
  })

  it('keeps the harm of an empty reply at the weak rate', () => {
    const state = makeClient().hears([heardCode('LIM', { quality: 0 })])
    expect(movedBy(state, 'LIM')).toEqual({ bond: -1.5, open: -0.5, arousal: 1.5, discord: 1.5 })
  })

  it('does not let empty empathy prepare for hope', () => {
    const rules = ([0, 1] as const).map((quality) =>
      ruleOf(makeClient().hears([heardCode('VAL', { quality }), 'HOPE']), 'HOPE'),
    )
    expect(rules).toEqual(['hope-before-acknowledgement', 'base'])
  })
})

describe('a reflection', () => {
  it('costs trust when it is wrong about the client, at any quality', () => {
    const state = makeClient().hears([heardCode('CR', { off: true, quality: 1 })])
    expect(movedBy(state, 'CR')).toEqual({ bond: -2, open: -2, discord: 3 })
    expect(ruleOf(state, 'CR')).toBe('inaccurate-reflection')
  })

  it('counts once where the same words also name the feeling', () => {
    const alone = makeClient().hears(['RF'])
    const labelled = makeClient().hears(['RF', heardCode('SR', { absorbed: true })])
    expect(labelled.variables).toEqual(alone.variables)
    expect(labelled.history).toEqual([{ said: ['RF', 'SR'], credited: ['RF', 'SR'] }])
  })

  it('warms a shut-down client where it calms any other', () => {
    const arousal = [29, 30].map(
      (arousal0) =>
        movedBy(makeClient({ start: { arousal: arousal0 } }).hears(['RF']), 'RF').arousal,
    )
    expect(arousal).toEqual([2, -3])
  })
})

describe('a run of questions', () => {
  it('costs from the second bare closed question in a row', () => {
    const client = makeClient()
    const costs = [1, 2, 3].map(() => movedBy(client.hears(['CQ']), 'closed-question-run'))
    const cost = { bond: -1, open: -2.5, discord: 2, arousal: 1 }
    expect(costs).toEqual([{}, cost, cost])
  })

  it('does not cost on a risk cue, nor where each question follows a reflection', () => {
    const onCue = makeClient()
    const followed = makeClient()
    onCue.hears(['CQ'])
    followed.hears(['CQ', 'SR'])
    expect([
      movedBy(onCue.hears(['CQ'], { flags: { riskCue: true } }), 'closed-question-run'),
      movedBy(followed.hears(['CQ', 'SR']), 'closed-question-run'),
    ]).toEqual([{}, {}])
  })

  it('costs from the third bare open question in a row', () => {
    const client = makeClient()
    const costs = [1, 2, 3].map(() => movedBy(client.hears(['OQ']), 'open-question-run'))
    expect(costs).toEqual([{}, {}, { bond: -0.5, open: -1.5, discord: 1 }])
  })

  it('is not ended by an encourager before, only by one in the turn itself', () => {
    const before = makeClient()
    const within = makeClient()
    for (const client of [before, within]) {
      client.hears(['OQ', 'ENC'])
      client.hears(['OQ'])
    }
    expect([
      movedBy(before.hears(['OQ']), 'open-question-run'),
      movedBy(within.hears(['OQ', 'ENC']), 'open-question-run'),
    ]).toEqual([{ bond: -0.5, open: -1.5, discord: 1 }, {}])
  })
})

describe('what stands between the two', () => {
  it.each([
    ['CHAL', {}, 'challenge-too-soon'],
    ['CULT', {}, 'culture-without-opening'],
    ['CULT', { cultureCue: true }, 'base'],
    ['INFO', {}, 'base'],
    ['INFO', { asked: true }, 'information-asked-for'],
    ['REP', {}, 'nothing-to-repair'],
    ['REP', { repairNeeded: true }, 'base'],
    ['RISK', {}, 'risk-asked-cold'],
    ['RISK', { riskCue: true }, 'risk-asked-on-cue'],
    ['IMM', {}, 'base'],
  ] as const)('%s with flags %o takes effect by the rule %s', (code, flags, rule) => {
    expect(ruleOf(makeClient({ start: { bond: 45 } }).hears([code], { flags }), code)).toBe(rule)
  })

  it('hope may follow empathy by two turns, no later, and never at low trust', () => {
    const ruleAfter = (bond: number, turnsBetween: number) => {
      const client = makeClient({ start: { bond } })
      client.hears(['VAL'])
      for (let turn = 0; turn < turnsBetween; turn++) client.hears(['SR'])
      return ruleOf(client.hears(['HOPE']), 'HOPE')
    }
    expect([ruleAfter(50, 1), ruleAfter(50, 2), ruleAfter(20, 0)]).toEqual([
      'base',
      'hope-before-acknowledgement',
      'hope-before-acknowledgement',
    ])
  })

  it('permission lets a challenge be heard at low trust', () => {
    const state = makeClient({ start: { bond: 30 } }).hears([
      heardCode('CHAL', { permitted: true }),
    ])
    expect(ruleOf(state, 'CHAL')).toBe('base')
  })

  it('immediacy is too much too soon at low trust, and a relief in a rupture', () => {
    const stranger = makeClient({ start: { bond: 20 } })
    const ruptured = makeClient({ start: { bond: 20, rupture: 'withdrawal' } })
    expect([stranger, ruptured].map((client) => ruleOf(client.hears(['IMM']), 'IMM'))).toEqual([
      'immediacy-too-soon',
      'immediacy-in-rupture',
    ])
  })

  it('repair has something to answer for five turns after a harm', () => {
    const client = makeClient({ start: { bond: 90, discord: 0 } })
    client.hears(['SLIP'])
    const rules = [1, 2, 3, 4, 5, 6].map(() => ruleOf(client.hears(['REP']), 'REP'))
    expect(rules).toEqual(['base', 'base', 'base', 'base', 'base', 'nothing-to-repair'])
  })

  it('warmth in the same turn turns the cost of a limit into a gain', () => {
    const bond = [makeClient().hears(['LIM']), makeClient().hears(['LIM', 'RF'])].map(
      (state) => movedBy(state, 'LIM').bond,
    )
    expect(bond).toEqual([-3, 1])
  })

  it('a major slip empties the frame by as much as one turn can', () => {
    const state = makeClient().hears([heardCode('SLIP', { major: true })])
    expect({ frame: state.variables.frame, strain: state.strain }).toEqual({ frame: 65, strain: 1 })
  })
})

describe('who the client is', () => {
  it('makes pressure count for more with reactance, and assumptions with salience of identity', () => {
    const discord = [
      movedBy(makeClient({ traits: { reactance: 0 } }).hears(['ADV']), 'ADV').discord,
      movedBy(makeClient({ traits: { reactance: 1 } }).hears(['ADV']), 'ADV').discord,
      movedBy(makeClient({ traits: { culture: 0.5 } }).hears(['ASSM']), 'ASSM').discord,
    ]
    expect(discord).toEqual([3, 9, 8])
  })

  it('a turn without any code moves nothing but activation and strain, back to what is usual', () => {
    const state = makeClient({ start: { arousal: 60, discord: 30, open: 10 } }).hears([])
    expect(state.trace?.causes).toEqual([
      {
        cause: 'homeostasis',
        rule: 'homeostasis',
        repeats: 0,
        effect: { arousal: expect.closeTo(-1, 9), discord: expect.closeTo(-0.8, 9) },
      },
    ])
  })
})

describe('one turn', () => {
  it('earns at most 7 points of trust and loses at most 15', () => {
    const ends = [
      makeClient({ start: { bond: 0 }, traits: { gain: 1.2 } }).hears(['VAL', 'RF', 'AFF', 'CR']),
      makeClient({ start: { bond: 50 } }).hears(['CONF', 'DISM', 'ASSM']),
    ]
    expect(ends.map(({ variables }) => variables.bond)).toEqual([7, 35])
  })

  it('earns less the more there is already, and less under strain', () => {
    const earned = (bond: number, strainFirst: boolean) => {
      const client = makeClient({ start: { bond, frame: 100 } })
      if (strainFirst) client.hears([heardCode('SLIP', { major: true })])
      const { trace } = client.hears(['VAL'])
      return trace?.causes.find(({ cause }) => cause === 'diminishing-gain')?.effect.bond ?? 0
    }
    expect([earned(0, false), earned(50, false)]).toEqual([0, -1])
    // bond 50 has gone to 40 by the slip: 4 × (1 − 0.4²) × (1 − 0.15) − 4
    expect(earned(50, true)).toBeCloseTo(-1.144, 9)
  })
})
