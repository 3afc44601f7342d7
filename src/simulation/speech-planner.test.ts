import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { DISCLOSURE_LEVELS } from '#scenario/disclosure-level.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { RUPTURES } from '#scenario/rupture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from './client-state.ts'
import { heardCode, heardReply } from './heard.fixture.ts'
import { clientMachineOf } from './remembered-client.ts'
import { beginClient, readClient } from './simulated-client.ts'
import type { SpeechPlan } from './speech-plan.ts'
import { farewellPlan, openingPlan, plan } from './speech-planner.ts'

const start = readClient(beginClient(clientMachineOf(minimalScenario)))
const [tired, yourNumber, whatUse] = minimalScenario.moments.map(({ id }) => id)

/** A client at L1 after one turn, to whom the scripted moments have happened already. */
const met: ClientState = {
  ...start,
  turn: 3,
  level: 'L1',
  happened: [tired, yourNumber, whatUse].filter((id) => id !== undefined),
}

const nothingBefore = { previous: null, questioned: [], isPointed: false }

const planned = (
  state: Partial<ClientState>,
  heard = heardReply(['OQ']),
  thread: Parameters<typeof plan>[3] = nothingBefore,
  scenario: Scenario = minimalScenario,
) => plan(scenario, { ...met, ...state }, heard, thread)

const before = planned({}, heardReply(['SR']))

describe('Moment', () => {
  test('the first whose condition holds fires, and nothing else with it', () => {
    expect(planned({ happened: [], unlocked: ['failed-module'] }, heardReply(['OQ']))).toEqual({
      ...before,
      answers: ['OQ'],
      moment: 'tired',
    } satisfies SpeechPlan)
  })

  test('one that has happened gives room to the next', () => {
    expect(planned({ turn: 6, happened: ['tired', 'your-number'] }).moment).toBe('what-use')
  })

  test('it waits while a special stance sets in, once, and then comes in the midst of it', () => {
    const state = { happened: [], rupture: 'confrontation' } as const
    const first = planned(state, heardReply(['CQ']), { ...nothingBefore, previous: before })
    expect([first.stance, first.moment, first.postponed]).toEqual(['confronting', null, 'tired'])
    const next = planned(state, heardReply(['CQ']), { ...nothingBefore, previous: first })
    expect([next.stance, next.moment, next.postponed]).toEqual(['confronting', 'tired', null])
    const turned = planned({ ...state, rupture: 'repairing' }, heardReply(['REP']), {
      ...nothingBefore,
      previous: first,
      questioned: [],
    })
    expect([turned.stance, turned.moment]).toEqual(['testing', 'tired'])
  })

  test.each([
    ['on the last turn of its range', { turn: { from: 2, to: 3 } }],
    ['when it answers what was said', { said: ['CONF' as const] }],
  ])('it does not wait %s', (_, when) => {
    const [first, ...rest] = minimalScenario.moments
    if (first === undefined) throw new Error('the fixture has moments')
    const scenario = { ...minimalScenario, moments: [{ ...first, when }, ...rest] }
    const heard = heardReply(['CONF'])
    const history = [{ said: ['CONF' as const], credited: [] }]
    const state = { happened: [], history, rupture: 'confrontation' } as const
    expect(planned(state, heard, nothingBefore, scenario).moment).toBe('tired')
  })
})

describe('Fact', () => {
  const both = { level: 'L2', unlocked: ['failed-module', 'mum-unaware'] } as const

  test('one is told a turn, the first of the author where nothing was asked about', () => {
    const { reveal, unlocked } = planned(both)
    expect([reveal, unlocked]).toEqual(['failed-module', ['failed-module']])
  })

  test('the one that was asked about goes first', () => {
    const { reveal, topic } = planned(
      { ...both, topics: ['family'] },
      heardReply(['OQ'], { topics: ['family'] }),
      { ...nothingBefore, previous: null, questioned: ['family'] },
    )
    expect([reveal, topic]).toEqual([
      'mum-unaware',
      { id: 'family', asked: true, touched: true, locked: false },
    ])
  })

  test.each(['ADV', 'CONF', 'DISM', 'ASSM'] as const)('none is told on %s', (code) => {
    expect(planned(both, heardReply(['RF', 'CR', 'OQ', code])).reveal).toBe(null)
  })

  test('none is told on a violation, a greeting, or in an open rupture', () => {
    const major = heardReply(['OQ', heardCode('SLIP', { major: true })])
    expect(planned(both, major).reveal).toBe(null)
    expect(planned(both, heardReply([])).reveal).toBe(null)
    expect(planned({ ...both, rupture: 'withdrawal' }).reveal).toBe(null)
    expect(planned({ ...both, rupture: 'confrontation' }).reveal).toBe(null)
  })

  test('what nobody asked about waits a turn after another fact', () => {
    const previous = planned(both)
    const told = { ...both, told: ['failed-module'] }
    const thread = { ...nothingBefore, previous }
    expect(planned(told, heardReply(['CR']), thread).reveal).toBe(null)
    const asked = heardReply(['CR'], { topics: ['family'] })
    expect(planned({ ...told, topics: ['family'] }, asked, thread).reveal).toBe('mum-unaware')
  })

  test('what nobody asked about is no answer to a question about something else', () => {
    const closed = { ...both, unlocked: ['failed-module'] }
    const about = (thread: Partial<Parameters<typeof plan>[3]>) =>
      planned({ ...closed, topics: ['family'] }, heardReply(['OQ'], { topics: ['family'] }), {
        ...nothingBefore,
        ...thread,
      })
    expect(about({ questioned: ['family'] }).reveal).toBe(null)
    expect(about({ isPointed: true }).reveal).toBe(null)
    expect(about({}).reveal).toBe('failed-module')
  })

  test('what nobody asked about waits until a test has been answered', () => {
    const previous = { ...before, moment: 'your-number' }
    expect(planned(both, heardReply(['CR']), { ...nothingBefore, previous }).reveal).toBe(null)
  })

  test('a risk fact is told when the risk gate says so, and not for its level', () => {
    const open = { level: 'L3', unlocked: ['not-waking'] } as const
    expect(planned(open).reveal).toBe(null)
    const asked = planned({ ...open, riskAnswer: 'discloses' }, heardReply(['RISK']))
    expect([asked.reveal, asked.riskAnswer]).toEqual(['not-waking', 'discloses'])
  })

  test('a plain question about risk is answered before a moment and before time is up', () => {
    const open = { unlocked: ['not-waking'], riskAnswer: 'discloses', happened: [] } as const
    expect(planned(open, heardReply(['RISK']))).toEqual({
      ...planned({}, heardReply(['RISK'])),
      reveal: 'not-waking',
      unlocked: ['not-waking'],
      postponed: 'tired',
      topic: { id: 'family', asked: false, touched: false, locked: true },
      riskAnswer: 'discloses',
    } satisfies SpeechPlan)
    expect(planned({ ...open, turn: 16 }, heardReply(['RISK'])).ending).toBe(null)
  })

  test('it is answered so by a client who hides no risk, too, before anything is told', () => {
    const { moment, reveal, postponed } = planned(
      { happened: [], unlocked: ['failed-module'] },
      heardReply(['RISK']),
    )
    expect({ moment, reveal, postponed }).toEqual({
      moment: null,
      reveal: null,
      postponed: 'tired',
    })
  })

  test('no plan names a fact that is locked', () => {
    fc.assert(
      fc.property(
        fc.record({
          turn: fc.integer({ min: 1, max: 20 }),
          level: fc.constantFrom(...DISCLOSURE_LEVELS),
          rupture: fc.constantFrom(...RUPTURES),
          affect: fc.constantFrom('shutDown', 'window', 'flooded'),
          riskAnswer: fc.constantFrom(null, 'discloses', 'denies', 'hints'),
          unlocked: fc.subarray(minimalScenario.facts.map(({ id }) => id)),
          happened: fc.subarray(minimalScenario.moments.map(({ id }) => id)),
          topics: fc.subarray(minimalScenario.topics.map(({ id }) => id)),
        }),
        fc.subarray([...BEHAVIOUR_CODES], { maxLength: 3 }),
        (state, codes) => {
          const heard = heardReply(codes, { topics: state.topics })
          const words = JSON.stringify(
            planned(state, heard, { ...nothingBefore, previous: before, questioned: state.topics }),
          )
          const locked = minimalScenario.facts.filter(({ id }) => !state.unlocked.includes(id))
          expect(locked.filter(({ id }) => words.includes(id))).toEqual([])
        },
      ),
    )
  })
})

describe('Topic', () => {
  const asked = (state: Partial<ClientState>) =>
    planned({ topics: ['family'], ...state }, heardReply(['CQ'], { topics: ['family'] }), {
      ...nothingBefore,
      previous: null,
      questioned: ['family'],
    }).topic

  test('it is locked while what is untold about it may not be told', () => {
    expect(asked({})).toEqual({ id: 'family', asked: true, touched: true, locked: true })
  })

  test('it is free once everything but risk is told', () => {
    expect(asked({ told: ['mum-unaware'], unlocked: ['mum-unaware'] })).toEqual({
      id: 'family',
      asked: true,
      touched: true,
      locked: false,
    })
  })

  test('a reply that touches none leaves the last one in the air, unless a moment changes the subject', () => {
    const previous = {
      ...before,
      topic: { id: 'studies', asked: true, touched: true, locked: true },
    }
    expect(planned({}, heardReply(['SR']), { ...nothingBefore, previous }).topic).toEqual({
      id: 'studies',
      asked: false,
      touched: false,
      locked: true,
    })
    const changed = planned({ happened: [] }, heardReply(['SR']), { ...nothingBefore, previous })
    expect([changed.moment, changed.topic]).toEqual(['tired', null])
  })
})

describe('Feeling', () => {
  test('it is due when fewer openings were offered than five in twelve turns', () => {
    const offered = (affectCue: number) => ({ cuesOffered: { ...start.cuesOffered, affectCue } })
    expect(planned({ turn: 12, ...offered(5) }).feelingDue).toBe(false)
    expect(planned({ turn: 12, ...offered(4) }).feelingDue).toBe(true)
  })
})

describe('Ending', () => {
  test('the first that holds goes before everything else', () => {
    const { ending, moment, reveal } = planned({
      turn: 16,
      happened: [],
      unlocked: ['failed-module'],
    })
    expect([ending, moment, reveal]).toEqual(['time-is-up', null, null])
  })
})

describe('First and last words', () => {
  test('the opening answers nothing', () => {
    expect(openingPlan(start)).toEqual({
      ...before,
      occasion: 'opening',
      turn: 0,
      stance: 'guarded',
      level: 'L0',
      answers: [],
      feelingDue: false,
    } satisfies SpeechPlan)
  })

  test('the farewell keeps to what was told', () => {
    expect(farewellPlan({ ...met, told: ['failed-module'] }, before)).toEqual({
      ...before,
      occasion: 'farewell',
      answers: [],
      feelingDue: false,
      unlocked: ['failed-module'],
    } satisfies SpeechPlan)
  })
})
