import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioCard } from './scenario-card.ts'
import { scenarioCatalogue } from './scenario-catalogue.ts'

const compiled = compileScenario(minimalScenario)
const card = scenarioCard(compiled, '/sam.json')
const FILES: Readonly<Record<string, unknown>> = {
  '/scenarios.json': [card],
  '/sam.json': compiled,
}

function network() {
  const asked: string[] = []
  let isUp = true
  return {
    asked,
    cut: () => {
      isUp = false
    },
    mend: () => {
      isUp = true
    },
    fetchJson: async (url: string) => {
      asked.push(url)
      if (!isUp) throw new TypeError('Failed to fetch')
      return FILES[url]
    },
  }
}

describe('Scenario catalogue', () => {
  test('brings everything into memory, after which nothing is asked of the network', async () => {
    const { fetchJson, cut, asked } = network()
    const catalogue = scenarioCatalogue(fetchJson)
    await catalogue.fetchAll()
    cut()
    expect(await catalogue.cards()).toEqual(success([card]))
    expect(await catalogue.compiled('sam')).toEqual(success(compiled))
    expect(asked).toEqual(['/scenarios.json', '/sam.json'])
  })

  test('a failure is told, and not remembered', async () => {
    const { fetchJson, cut, mend } = network()
    const catalogue = scenarioCatalogue(fetchJson)
    cut()
    expect(await catalogue.cards()).toEqual(failure('unreachable'))
    mend()
    expect(await catalogue.cards()).toEqual(success([card]))
  })

  test('an id that no scenario has is told apart from a broken connection', async () => {
    const catalogue = scenarioCatalogue(network().fetchJson)
    expect(await catalogue.compiled('nobody')).toEqual(failure('unknown-scenario'))
  })
})
