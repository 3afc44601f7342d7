import { describe, expect, it } from 'vitest'
import { makeClient, ruleOf } from './client.fixture.ts'
import type { GatedFact } from './fact-gate.ts'
import { heardCode, heardReply } from './heard.fixture.ts'

const fact = (id: string, more: Partial<GatedFact> = {}): GatedFact => ({
  id,
  level: 'L1',
  risk: false,
  ...more,
})

const major = heardCode('SLIP', { major: true })

describe('rupture', () => {
  it('opens as withdrawal in a client who withdraws, and as confrontation once it boils over', () => {
    const strained = { discord: 58, arousal: 40 }
    const boiling = { discord: 66, arousal: 60 }
    expect([
      makeClient({ start: strained }).hears([]).rupture,
      makeClient({ start: strained, traits: { style: 'confront' } }).hears([]).rupture,
      makeClient({ start: { discord: 80, arousal: 60 } }).hears([]).rupture,
      makeClient({ start: boiling, traits: { style: 'confront', discord0: 66 } }).hears([]).rupture,
    ]).toEqual(['withdrawal', 'none', 'confrontation', 'confrontation'])
  })

  it('opens in a client who confronts when an assumption shuts the door', () => {
    const client = makeClient({ traits: { style: 'confront', culture: 0.9 } })
    const { rupture, ruptureKind, trace } = client.hears(['ASSM'])
    expect({ rupture, ruptureKind, events: trace?.events }).toEqual({
      rupture: 'confrontation',
      ruptureKind: 'confrontation',
      events: ['strain-left', 'rupture-opened'],
    })
  })

  it('is repaired by three kinds of step, no sooner than the third turn', () => {
    const client = makeClient({ start: { rupture: 'withdrawal', discord: 50, bond: 40 } })
    const states = [client.hears(['IMM', 'RF', 'REP']), client.hears(['SEEK']), client.hears([])]
    expect(states.map(({ rupture, repairSteps }) => ({ rupture, repairSteps }))).toEqual([
      { rupture: 'repairing', repairSteps: ['notice', 'empathise', 'own'] },
      { rupture: 'repairing', repairSteps: ['notice', 'empathise', 'own', 'renegotiate'] },
      { rupture: 'repaired', repairSteps: ['notice', 'empathise', 'own', 'renegotiate'] },
    ])
    expect(states[2]?.trace?.events).toEqual(['repaired'])
    expect(states[2]?.variables.bond).toBeGreaterThanOrEqual(44)
    expect(states[2]?.variables.discord).toBeLessThanOrEqual(35)
  })

  it('is not repaired without empathy, whatever else is done', () => {
    const client = makeClient({ start: { rupture: 'withdrawal', discord: 40 } })
    client.hears(['IMM', 'REP', 'SEEK'])
    client.hears(['REP', 'AUT'])
    client.hears(['IMM'])
    expect(client.hears(['OQ']).rupture).toBe('repairing')
  })

  it('is not repaired while strain with the counsellor is high', () => {
    const start = { rupture: 'withdrawal', discord: 90 } as const
    const client = makeClient({ start, traits: { discord0: 90 } })
    client.hears(['IMM', 'RF', 'REP'])
    client.hears([])
    const { rupture, variables } = client.hears([])
    expect({ rupture, isHigh: variables.discord >= 55 }).toEqual({
      rupture: 'repairing',
      isHigh: true,
    })
  })

  it('takes the strain of missteps with it when repaired, though none was owned by name', () => {
    const client = makeClient({ start: { rupture: 'withdrawal', discord: 20 } })
    client.hears(['DISM'])
    client.hears(['IMM'])
    const before = client.hears(['VAL'])
    const after = client.hears(['SEEK'])
    expect([before, after].map(({ rupture, strain }) => [rupture, strain])).toEqual([
      ['repairing', 1],
      ['repaired', 0],
    ])
  })

  it('once repaired lets the client go deeper in the same turn', () => {
    const start = { rupture: 'withdrawal', open: 70, bond: 75, discord: 20 } as const
    const client = makeClient({ start })
    const levels = (['IMM', 'RF', 'SR', 'REP'] as const).map((code) => client.hears([code]).level)
    expect([levels, client.now().rupture]).toEqual([['L0', 'L1', 'L1', 'L2'], 'repaired'])
  })

  it('falls back to how it showed when a new harm undoes the steps', () => {
    const client = makeClient({ start: { rupture: 'confrontation', discord: 50, open: 10 } })
    client.hears(['REP', 'RF'])
    const { rupture, repairSteps, trace } = client.hears(['ADV', 'RF'])
    expect({ rupture, repairSteps, events: trace?.events }).toEqual({
      rupture: 'confrontation',
      repairSteps: [],
      events: ['repair-lost'],
    })
  })

  it('counts an empty or inaccurate reply as no step', () => {
    const client = makeClient({ start: { rupture: 'withdrawal' } })
    const codes = [heardCode('RF', { off: true }), heardCode('REP', { quality: 0 })]
    expect(client.hears(codes).repairSteps).toEqual([])
  })

  it('once repaired can open again, with the steps to be taken anew', () => {
    const client = makeClient({ start: { rupture: 'withdrawal', discord: 30, bond: 40 } })
    client.hears(['IMM', 'RF', 'REP'])
    client.hears(['SEEK'])
    client.hears(['VAL'])
    const { rupture, repairSteps } = client.hears(['CONF'])
    expect({ rupture, repairSteps }).toEqual({ rupture: 'withdrawal', repairSteps: [] })
  })
})

describe('disclosure', () => {
  const ready = { open: 70, bond: 75, discord: 10 }

  it('deepens by one level in two turns at most', () => {
    const client = makeClient({ start: ready })
    const levels = [1, 2, 3, 4, 5, 6].map(() => client.hears(['RF']).level)
    expect(levels).toEqual(['L0', 'L1', 'L1', 'L2', 'L2', 'L3'])
  })

  it('goes no deeper than facts while a rupture is open', () => {
    const client = makeClient({ start: { ...ready, rupture: 'withdrawal' } })
    const levels = [1, 2, 3, 4, 5].map(() => client.hears(['SR']).level)
    expect(levels).toEqual(['L0', 'L1', 'L1', 'L1', 'L1'])
  })

  it('falls back when openness has clearly gone', () => {
    const client = makeClient({ start: { open: 30, bond: 60 }, traits: { style: 'confront' } })
    client.hears(['SR'])
    const levels = [client.hears(['SR']), client.hears(['DISM']), client.hears(['DISM'])].map(
      ({ level }) => level,
    )
    expect(levels).toEqual(['L1', 'L1', 'L0'])
  })
})

describe('affect', () => {
  it.each([
    [20, 30, 'shutDown', 'shutDown'],
    [28, 60, 'shutDown', 'window'],
    [77, 50, 'flooded', 'window'],
    [75, 75, 'window', 'window'],
    [74, 95, 'window', 'flooded'],
  ] as const)(
    'from activation %d drifting to %d goes from %s to %s',
    (arousal, arousal0, from, to) => {
      const client = makeClient({ start: { arousal }, traits: { arousal0 } })
      expect([client.now().affect, client.hears([]).affect]).toEqual([from, to])
    },
  )
})

describe('the boundary', () => {
  it('is tested by what the client does and held by a limit', () => {
    const client = makeClient()
    expect([client.offers('boundaryTest'), client.hears(['LIM'])].map((s) => s.boundary)).toEqual([
      'tested',
      'held',
    ])
  })

  it('stays tested while the student neither holds nor crosses it', () => {
    const client = makeClient()
    client.offers('boundaryTest')
    expect(client.hears(['OQ']).boundary).toBe('tested')
  })

  it('is not held by a limit that nobody asked for', () => {
    expect(makeClient().hears(['LIM']).boundary).toBe('intact')
  })

  it('is crossed by a slip even beside a limit, and mended by a later limit', () => {
    const client = makeClient({ start: { open: 10 } })
    client.offers('boundaryTest')
    const states = [client.hears(['SLIP', 'LIM']), client.hears(['LIM', 'VAL'])]
    expect(states.map(({ boundary, trace }) => [boundary, trace?.events])).toEqual([
      ['crossed', ['boundary-crossed']],
      ['held', ['boundary-held']],
    ])
  })

  it('once violated stays violated', () => {
    const client = makeClient()
    client.hears([major])
    client.offers('boundaryTest')
    expect(client.hears(['LIM', 'VAL']).boundary).toBe('violated')
  })
})

describe('facts', () => {
  it('unlock at their level and lock again when the client draws back untold', () => {
    const client = makeClient({
      start: { open: 30, bond: 60 },
      traits: { style: 'confront' },
      facts: [fact('early')],
    })
    client.hears(['SR'])
    const opened = client.hears(['SR'])
    client.hears(['DISM'])
    const shut = client.hears(['DISM'])
    expect([opened, shut].map(({ unlocked, trace }) => [unlocked, trace?.events])).toEqual([
      [['early'], ['level-up', 'fact-unlocked']],
      [[], ['strain-left', 'level-down', 'fact-locked-again']],
    ])
  })

  it('stay told once told', () => {
    const client = makeClient({
      start: { open: 30, bond: 60 },
      traits: { style: 'confront' },
      facts: [fact('early')],
    })
    client.hears(['SR'])
    client.hears(['SR'])
    client.tells('early')
    client.hears(['DISM'])
    const { unlocked, told } = client.hears(['DISM'])
    expect({ unlocked, told }).toEqual({ unlocked: ['early'], told: ['early'] })
  })

  it('stay locked when told too early', () => {
    const client = makeClient({ facts: [fact('early')] })
    const { unlocked, told } = client.tells('early')
    expect({ unlocked, told }).toEqual({ unlocked: [], told: [] })
  })

  it('wait for everything their gate asks for', () => {
    const gate = { turn: { from: 2 }, askedAbout: ['work'] }
    const client = makeClient({ facts: [fact('asked', { level: 'L0', gate })] })
    const unlocked = [
      client.hears(['OQ'], { topics: ['work'] }),
      client.hears(['OQ'], { topics: ['home'] }),
      client.hears(['OQ'], { topics: ['work'] }),
    ].map((state) => state.unlocked)
    expect(unlocked).toEqual([[], [], ['asked']])
  })

  it('of the first level without a gate are open from the start', () => {
    const facts = [fact('open', { level: 'L0' }), fact('deeper')]
    expect(makeClient({ facts }).now().unlocked).toEqual(['open'])
  })
})

describe('moments', () => {
  it('happen once', () => {
    const client = makeClient({ moments: ['first', 'second'] })
    client.meets('second')
    client.meets('first')
    expect(client.meets('second').happened).toEqual(['second', 'first'])
  })
})

describe('cues', () => {
  it('are counted as the client offers them', () => {
    const client = makeClient()
    client.offers('riskCue', 'affectCue')
    expect(client.offers('riskCue').cuesOffered).toEqual({
      affectCue: 1,
      boundaryTest: 0,
      discordEvent: 0,
      cultureCue: 0,
      riskCue: 2,
      repairNeeded: 0,
    })
  })
})

describe('risk', () => {
  const hidden = fact('tired-of-it', { level: 'L3', risk: true })
  const onCue = { flags: { riskCue: true } }

  it('is told when asked plainly, at any level, and then planned for', () => {
    const client = makeClient({ start: { bond: 30, open: 10 }, facts: [hidden] })
    const hinted = client.offers('riskCue')
    const asked = client.hears(['RISK', 'RF'], onCue)
    const told = client.tells('tired-of-it')
    const planned = client.hears(['RISK', 'SEEK'], onCue)
    expect(
      [hinted, asked, told, planned].map(({ level, risk, riskAnswer, unlocked }) => ({
        level,
        risk,
        riskAnswer,
        unlocked,
      })),
    ).toEqual([
      { level: 'L0', risk: 'hinted', riskAnswer: null, unlocked: [] },
      { level: 'L0', risk: 'askedDirect', riskAnswer: 'discloses', unlocked: ['tired-of-it'] },
      { level: 'L0', risk: 'disclosed', riskAnswer: 'discloses', unlocked: ['tired-of-it'] },
      { level: 'L0', risk: 'planned', riskAnswer: null, unlocked: ['tired-of-it'] },
    ])
  })

  it('stays open to be told in a later turn, however guarded the client', () => {
    const client = makeClient({ start: { bond: 30, open: 10 }, facts: [hidden] })
    client.hears(['RISK', 'RF'], onCue)
    const { level, unlocked } = client.hears(['SR'])
    expect({ level, unlocked }).toEqual({ level: 'L0', unlocked: ['tired-of-it'] })
  })

  it('is denied to a question that leads or steps around it, and trust falls', () => {
    const client = makeClient({ facts: [hidden] })
    const before = client.now()
    const asked = client.hears(['RISK'], { ...onCue, riskAskedPlainly: false })
    expect({
      answer: asked.riskAnswer,
      risk: asked.risk,
      rule: ruleOf(asked, 'RISK'),
      unlocked: asked.unlocked,
      lostTrust: asked.variables.bond < before.variables.bond,
    }).toEqual({
      answer: 'denies',
      risk: 'askedIndirect',
      rule: 'risk-asked-around',
      unlocked: [],
      lostTrust: true,
    })
  })

  it('is hinted at further where trust is too low or strain too high', () => {
    const answers = [
      makeClient({ start: { bond: 15 }, facts: [hidden] }).hears(['RISK'], onCue),
      makeClient({ start: { discord: 75 }, facts: [hidden] }).hears(['RISK'], onCue),
    ].map(({ riskAnswer }) => riskAnswer)
    expect(answers).toEqual(['hints', 'hints'])
  })

  it('is kept back for three turns after being dismissed or confronted', () => {
    const client = makeClient({ start: { bond: 60 }, facts: [hidden] })
    client.hears(['DISM'])
    const answers = [1, 2, 3, 4].map(() => client.hears(['RISK', 'VAL'], onCue).riskAnswer)
    expect(answers).toEqual(['hints', 'hints', 'hints', 'discloses'])
  })

  it('is never punished when asked about plainly on a cue', () => {
    const client = makeClient({ start: { bond: 20 } })
    const before = client.now().variables.bond
    expect(client.hears(['RISK'], onCue).variables.bond).toBeGreaterThan(before)
  })

  it('is told unasked in deep trust', () => {
    const client = makeClient({ start: { bond: 85, open: 80, discord: 5 }, facts: [hidden] })
    const states = [1, 2, 3, 4, 5, 6].map(() => client.hears(['RF']))
    expect(states.map(({ level, riskAnswer }) => [level, riskAnswer])).toEqual([
      ['L0', null],
      ['L1', null],
      ['L1', null],
      ['L2', null],
      ['L2', null],
      ['L3', 'discloses'],
    ])
    expect(states[5]?.unlocked).toEqual(['tired-of-it'])
  })

  it('waits for what else the fact asks for', () => {
    const later = { ...hidden, gate: { turn: { from: 2 } } }
    const client = makeClient({ facts: [later] })
    const answers = [1, 2].map(() => client.hears(['RISK'], onCue).riskAnswer)
    expect(answers).toEqual(['hints', 'discloses'])
  })

  it('has no answer prepared where nothing is hidden', () => {
    const { risk, riskAnswer } = makeClient().hearsReply(heardReply(['RISK'], onCue))
    expect({ risk, riskAnswer }).toEqual({ risk: 'askedDirect', riskAnswer: null })
  })
})
