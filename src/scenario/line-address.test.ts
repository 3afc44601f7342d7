import { describe, expect, test } from 'vitest'
import { addressedLines, lineAt } from './line-address.ts'
import { minimalScenario } from './minimal-scenario.fixture.ts'
import { valueAt } from './source-path.ts'

describe('Addresses of client lines', () => {
  test('every line has its own, by the ids of what it belongs to', () => {
    const addresses = addressedLines(minimalScenario).map(({ address }) => address)
    expect(addresses.filter((address) => !address.startsWith('lines/'))).toEqual([
      'opening',
      'topics/studies/lines/0',
      'topics/studies/lines/1',
      'topics/studies/deflections/0',
      'topics/family/lines/0',
      'topics/family/deflections/0',
      'facts/failed-module/0',
      'facts/mum-unaware/0',
      'facts/not-waking/0',
      'moments/tired/0',
      'moments/tired/1',
      'moments/your-number/0',
      'moments/what-use/0',
      'endings/walks-out',
      'endings/time-is-up',
      'farewells/0',
      'farewells/1',
    ])
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => address.startsWith('lines/'))).toHaveLength(32)
  })

  test('a path leads to the words in the file', () => {
    for (const { path, line } of addressedLines(minimalScenario)) {
      expect(valueAt(minimalScenario, [...path, 'says'])).toBe(line.says)
    }
  })

  test('an address finds its line, and the words of a moment carry its cues', () => {
    expect(lineAt(minimalScenario, 'moments/what-use/0')).toEqual({
      address: 'moments/what-use/0',
      source: { kind: 'moment', moment: 'what-use' },
      line: {
        says: 'No offence, but what use is this, really?',
        cues: ['discordEvent', 'repairNeeded'],
      },
      path: ['moments', 2, 'says', 0],
    })
    expect(lineAt(minimalScenario, 'moments/what-use/1')).toBeNull()
  })
})
