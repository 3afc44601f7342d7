import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { simulateScenario } from './simulate-scenario.ts'
import type { OrderingResult } from './simulation-report.ts'
import { TRAINEE_TYPES } from './trainee-type.ts'

const compiled = compileScenario(minimalScenario)
const report = simulateScenario(compiled, [1, 2])

const withClient = (changes: Partial<Scenario['client']['start']>) =>
  compileScenario({
    ...minimalScenario,
    client: { ...minimalScenario.client, start: { ...minimalScenario.client.start, ...changes } },
  })

const briefly = ({ id, status }: OrderingResult) => `${id}: ${status}`

describe('A simulation', () => {
  test('runs every type and every script with every seed', () => {
    const trainees = [...TRAINEE_TYPES, 'skilled', 'clumsy']
    expect(report.rows.map(({ trainee, seed }) => [trainee.id, seed])).toEqual(
      trainees.flatMap((id) => [
        [id, 1],
        [id, 2],
      ]),
    )
    expect(report.means.map(({ trainee }) => trainee.source)).toEqual([
      ...TRAINEE_TYPES.map(() => 'type'),
      'script',
      'script',
    ])
  })

  test('says what came of one session', () => {
    const [script] = simulateScenario(compiled, [1]).rows.filter(
      ({ trainee }) => trainee.source === 'script' && trainee.id === 'clumsy',
    )
    expect({ ...script, end: undefined, score: Math.round(script?.score ?? 0) }).toEqual({
      trainee: { source: 'script', id: 'clumsy' },
      seed: 1,
      turns: 4,
      end: undefined,
      score: 23,
      level: 'L1',
      peak: 'L1',
      firstAt: { L2: null, L3: null },
      rupturesOpened: 0,
      rupturesRepaired: 0,
      moments: ['tired'],
      told: [],
      skills: { empathy: null, 'active-listening': null, boundaries: null, resistance: null },
      endedBy: 'student',
      ending: null,
    })
  })

  test('gives the mean over its seeds, and a skill that was never assessed no number', () => {
    const [one, two] = report.rows.filter(({ trainee }) => trainee.id === 'parrot')
    const parrot = report.means.find(({ trainee }) => trainee.id === 'parrot')
    expect(parrot?.score).toBeCloseTo(((one?.score ?? 0) + (two?.score ?? 0)) / 2)
    const clumsy = report.means.find(({ trainee }) => trainee.id === 'clumsy')
    expect(clumsy?.skills.boundaries).toEqual({ level: null, assessed: 0 })
  })

  test('gives the same report for the same seeds', () => {
    expect(simulateScenario(compiled, [2])).toEqual(simulateScenario(compiled, [2]))
  })

  test('runs one type alone, and then says nothing of orderings', () => {
    const { means, orderings, holds } = simulateScenario(compiled, [1], { types: ['parrot'] })
    expect([means.map(({ trainee }) => trainee.id), orderings, holds]).toEqual([
      ['parrot'],
      [],
      true,
    ])
  })
})

describe('What must hold between the types', () => {
  test('holds with a client who answers to what is done', () => {
    expect(report.orderings.map(briefly)).toEqual([
      'skilled-over-novice-mixed: holds',
      'novice-mixed-over-advice-giver: holds',
      'advice-giver-over-confronter: holds',
      'skilled-over-parrot: holds',
      'skilled-over-formula: holds',
      'skilled-over-flatterer: holds',
      'skilled-deeper-than-parrot: holds',
      'skilled-deeper-than-formula: holds',
      'skilled-deeper-than-flatterer: holds',
      'pleaser-empties-the-frame-of-skilled: holds',
      'pleaser-empties-the-frame-of-warm-limits: holds',
      'warm-limits-over-cold-limits: holds',
      'rupture-repaired-over-rupture-ignored: holds',
    ])
    expect(report.holds).toEqual(true)
  })

  test('is told with both numbers', () => {
    const [frame] = report.orderings.filter(
      ({ id }) => id === 'pleaser-empties-the-frame-of-skilled',
    )
    const frameOf = (id: string) =>
      report.means.find(({ trainee }) => trainee.id === id && trainee.source === 'type')?.end.frame
    expect(frame).toEqual({
      id: 'pleaser-empties-the-frame-of-skilled',
      claim: 'slips leave the frame at least 40 points below where skilled leaves it',
      higher: { trainee: 'skilled', measure: 'frame', value: frameOf('skilled') },
      lower: { trainee: 'pleaser', measure: 'frame', value: frameOf('pleaser') },
      margin: 40,
      status: 'holds',
      exception: null,
    })
  })

  test('has a stated exception where a client comes with all the trust that the core asks for', () => {
    const { orderings, holds } = simulateScenario(withClient({ bond: 80, open: 80 }), [1])
    const excepted = orderings.filter(({ status }) => status === 'excepted')
    expect(excepted.map(({ id, exception }) => [id, exception])).toEqual(
      ['parrot', 'formula', 'flatterer'].map((type) => [
        `skilled-deeper-than-${type}`,
        'comes with trust 80, which is all that the deepest level asks (52): whoever does no harm gets there, and nothing lies deeper',
      ]),
    )
    expect(holds).toEqual(true)
  })

  test('fails with a client who leaves before anything was said', () => {
    const leaving = compileScenario({
      ...minimalScenario,
      endings: [
        { id: 'gone', kind: 'client-leaves', when: {}, says: { says: 'No. Sorry.' } },
        ...minimalScenario.endings,
      ],
    })
    const { orderings, holds } = simulateScenario(leaving, [1])
    expect(holds).toEqual(false)
    expect(orderings.filter(({ status }) => status === 'fails').map(({ id }) => id)).toContain(
      'pleaser-empties-the-frame-of-skilled',
    )
  })
})
