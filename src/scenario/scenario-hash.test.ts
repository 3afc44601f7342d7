import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compileScenario } from './compile-scenario.ts'
import { minimalScenario, minimalScenarioYaml } from './minimal-scenario.fixture.ts'
import { parseScenario } from './parse-scenario.ts'
import { scenarioHash } from './scenario-hash.ts'

describe('The content hash of a scenario', () => {
  test('is named and has 64 hexadecimal digits', () => {
    expect(scenarioHash(minimalScenario)).toMatch(/^sha256-[0-9a-f]{64}$/)
  })

  test('stays when only comments, spacing and the order of keys change', () => {
    const keys = Object.entries(parse(minimalScenarioYaml)).reverse()
    const rewritten = `# another hand\n${JSON.stringify(Object.fromEntries(keys), null, 4)}`
    expect(parseScenario(rewritten, 'f').scenario).toEqual(minimalScenario)
    const { scenario } = parseScenario(rewritten, 'f')
    expect(scenario === null ? null : scenarioHash(scenario)).toBe(scenarioHash(minimalScenario))
  })

  test('changes with a single word', () => {
    expect(scenarioHash({ ...minimalScenario, title: 'The resits' })).not.toBe(
      scenarioHash(minimalScenario),
    )
  })

  test('travels with the compiled scenario, which is plain JSON', () => {
    const compiled = compileScenario(minimalScenario)
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled)
    expect(compiled.hash).toBe(scenarioHash(minimalScenario))
  })
})
