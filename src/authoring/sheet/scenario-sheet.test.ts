import { describe, expect, test } from 'vitest'
import type { Condition } from '#scenario/condition.schema.ts'
import { addressedLines } from '#scenario/line-address.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { conditionWords } from './condition-words.ts'
import { type ScenarioSheet, type SheetLine, scenarioSheet } from './scenario-sheet.ts'

const sheet = scenarioSheet(minimalScenario)

const linesOn = ({ opening, facts, moments, endings, topics, lines, farewells }: ScenarioSheet) => [
  opening,
  ...[...facts, ...moments, ...endings].flatMap(({ says }) => says),
  ...topics.flatMap((topic) => [...topic.lines, ...topic.deflections]),
  ...lines,
  ...farewells,
]

describe('The scenario sheet', () => {
  test('has every line of the client once', () => {
    const addresses = linesOn(sheet).map(({ address }: SheetLine) => address)
    expect(addresses.toSorted()).toEqual(
      addressedLines(minimalScenario)
        .map(({ address }) => address)
        .toSorted(),
    )
  })

  test('tells the facts in the order in which their gates can open', () => {
    const risk = minimalScenario.facts.filter((fact) => fact.risk).map(({ id }) => id)
    const others = minimalScenario.facts
      .filter((fact) => !fact.risk)
      .toSorted((one, other) => one.level.localeCompare(other.level))
      .map(({ id }) => id)
    expect(sheet.facts.map(({ id }) => id)).toEqual([...others, ...risk])
  })

  test('names every concept, covered or not, and does not make any up', () => {
    const covered = scenarioSheet({ ...minimalScenario, concepts: ['boundaries'] })
    expect(sheet.concepts.filter(({ isCovered }) => isCovered)).toEqual([])
    expect(covered.concepts.filter(({ isCovered }) => isCovered)).toEqual([
      { concept: 'boundaries', isCovered: true },
    ])
    expect(covered.concepts.length).toBe(20)
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet)
  })
})

test.each<[Condition, string]>([
  [{}, ''],
  [{ turn: { from: 4 } }, 'from turn 4'],
  [{ turn: { from: 4, to: 4 } }, 'turn 4'],
  [{ turn: { from: 4, to: 9 }, level: { atLeast: 'L1' } }, 'turns 4 to 9; level L1 or deeper'],
  [{ bond: { atLeast: 40 }, open: { below: 30 } }, 'trust 40 or more; openness under 30'],
  [{ bond: { atLeast: 40, below: 60 } }, 'trust 40 to under 60'],
  [
    { rupture: ['none', 'repaired'], said: ['RF', 'VAL'] },
    'rupture: none or repaired; the reply has RF or VAL',
  ],
  [{ told: ['a', 'b'], notAfter: ['c'] }, 'told: a, b; not after c'],
  [{ cuesSoFar: { tag: 'affectCue', atLeast: 3 } }, 'affectCue offered 3 times or more'],
])('a condition is read as a person says it: %j', (condition, words) => {
  expect(conditionWords(condition, 'Sam')).toBe(words)
})
