import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { coverScenario } from './cover-scenario.ts'

const covered = coverScenario(compileScenario(minimalScenario), [1])

const reachedBy = (who: 'scripts' | 'trainee-types' | 'nothing') =>
  covered.parts
    .filter((part) => part.kind !== 'line' && part.reachedBy === who)
    .map(({ address }) => address)

describe('Coverage', () => {
  test('tells what the scripts reach from what only types of trainee reach', () => {
    expect({ scripts: reachedBy('scripts'), types: reachedBy('trainee-types') }).toEqual({
      scripts: [
        'moments/tired',
        'moments/your-number',
        'hints/listen-first',
        'hints/name-the-limit',
      ],
      types: [
        'facts/failed-module',
        'facts/mum-unaware',
        'facts/not-waking',
        'moments/what-use',
        'endings/time-is-up',
        'topics/studies',
        'topics/family',
      ],
    })
  })

  test('names what nothing reached, and where it stands', () => {
    const unspoken = compileScenario({
      ...minimalScenario,
      facts: [
        ...minimalScenario.facts,
        {
          id: 'locked-away',
          about: 'Nobody can get this far in a session of this length.',
          level: 'L3',
          topics: ['family'],
          gate: { turn: { from: 100 } },
          risk: false,
          says: [{ says: 'This is what I never said.' }],
          neverBefore: ['never said'],
        },
      ],
    })
    const parts = coverScenario(unspoken, [1]).parts.filter(({ address }) =>
      address.startsWith('facts/locked-away'),
    )
    expect(parts).toEqual([
      {
        kind: 'line',
        address: 'facts/locked-away/0',
        path: ['facts', 3, 'says', 0],
        reachedBy: 'nothing',
      },
      { kind: 'fact', address: 'facts/locked-away', path: ['facts', 3], reachedBy: 'nothing' },
    ])
  })

  test('counts every kind', () => {
    const counted = covered.totals.map(({ kind, total }) => [kind, total])
    expect(counted).toEqual([
      ['line', covered.parts.filter(({ kind }) => kind === 'line').length],
      ['fact', 3],
      ['moment', 3],
      ['ending', 2],
      ['hint', 2],
      ['topic', 2],
    ])
    for (const { byScripts, byAll, total } of covered.totals)
      expect([byScripts <= byAll, byAll <= total]).toEqual([true, true])
  })

  test('more seeds never reach less', () => {
    const more = coverScenario(compileScenario(minimalScenario), [1, 2])
    for (const [at, { byAll }] of covered.totals.entries())
      expect(more.totals[at]?.byAll).toBeGreaterThanOrEqual(byAll)
  })
})
