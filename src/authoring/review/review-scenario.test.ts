import { describe, expect, test } from 'vitest'
import { BROKEN_REVIEWS } from '#scenario/broken-review.fixture.ts'
import { BROKEN_WHEN_PARSED } from '#scenario/broken-scenarios.fixture.ts'
import { dutchScenarioYaml } from '#scenario/dutch-scenario.fixture.ts'
import { edited } from '#scenario/edited-scenario.fixture.ts'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { reviewScenario, reviewScenarioBytes } from './review-scenario.ts'

const toldOf = (text: string): readonly string[] =>
  reviewScenario(text, 'sam.yaml')
    .diagnostics.filter(({ code }) => code !== 'SCN050')
    .map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)

describe('Reviewing a scenario', () => {
  test('a file in order is told nothing more than when it is parsed', () => {
    expect(reviewScenario(minimalScenarioYaml, 'sam.yaml')).toEqual(
      parseScenario(minimalScenarioYaml, 'sam.yaml'),
    )
  })

  for (const [code, examples] of Object.entries(BROKEN_REVIEWS)) {
    test.each(examples.map((example, at) => ({ ...example, at: at + 1 })))(
      `${code}: example $at is told where it stands, and nothing else is`,
      ({ text, told }) => {
        expect(toldOf(text)).toEqual(told)
        expect(told.some((line) => line.includes(code))).toBe(true)
      },
    )
  }

  test('what only a review shows is a warning and leaves the scenario usable', () => {
    const texts = Object.values(BROKEN_REVIEWS).flatMap((examples) =>
      examples.map(({ text }) => text),
    )
    for (const text of texts)
      expect(reviewScenario(text, 'f').scenario).toEqual(parseScenario(text, 'f').scenario)
  })

  test('nothing is rehearsed while there are errors', () => {
    for (const [{ text }] of [BROKEN_WHEN_PARSED.SCN012, BROKEN_WHEN_PARSED.SCN005])
      expect(reviewScenario(text, 'f')).toEqual(parseScenario(text, 'f'))
  })

  test('further findings stand among the others in the order of the file', () => {
    const text = edited(
      [
        'reply: Keeping up "fine" for everybody sounds exhausting.',
        'reply: You should sleep more.',
      ],
      ['status: active', 'status: draft'],
    )
    expect(reviewScenario(text, 'f').diagnostics.map(({ code }) => code)).toEqual([
      'SCN059',
      'SCN071',
      'SCN050',
    ])
  })

  test('bytes are read alike', () => {
    const bytes = new TextEncoder().encode(minimalScenarioYaml)
    expect(reviewScenarioBytes(bytes, 'f')).toEqual(reviewScenario(minimalScenarioYaml, 'f'))
    expect(
      reviewScenarioBytes(Uint8Array.of(0xff, 0xfe), 'f').diagnostics.map(({ code }) => code),
    ).toEqual(['SCN002'])
  })
})

describe('A scenario in another language', () => {
  const english = [
    ['says: I guess so.', 'says: Het begon toen opa died.'],
    ['contentNotes: [A passing wish not to wake up', 'contentNotes: [Een nacht'],
    ['topic: Private contact', 'topic: Tijd'],
    ['stage: looks at the floor', 'stage: Blik op de grond'],
  ] as const

  test('is checked for shape and references, and not for English words', () => {
    const dutch = english.reduce((text, [from, to]) => text.replace(from, to), dutchScenarioYaml)
    expect(toldOf(dutch)).toEqual(BROKEN_REVIEWS.SCN070[0].told)
    expect(
      reviewScenario(edited(...english), 'f')
        .diagnostics.map(({ code }) => code)
        .includes('SCN067'),
    ).toBe(true)
  })

  test('is told of mistakes like any other', () => {
    const text = dutchScenarioYaml.replace('after: [tired]', 'after: [tird]')
    expect(reviewScenario(text, 'f').diagnostics.map(({ code }) => code)).toContain('SCN023')
  })
})
