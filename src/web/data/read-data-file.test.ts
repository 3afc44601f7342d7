import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failure } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioHash } from '#scenario/scenario-hash.ts'
import { readDataFile } from './read-data-file.ts'

const HEAD = { format: 'third-chair-data', version: 1 }

const compiled = compileScenario(minimalScenario)

describe('A file of somebody’s data', () => {
  test.each([
    '',
    'Dear diary',
    '[]',
    'null',
    '{"format":"third-chair-journal","version":1}',
    '{"format":"third-chair-data","version":"one"}',
    '{"format":"third-chair-data","version":0}',
  ])('is not %j', (text) => {
    expect(readDataFile(text)).toEqual(failure('not-a-data-file'))
  })

  test('of a newer version is not guessed at', () => {
    expect(readDataFile(JSON.stringify({ ...HEAD, version: 2 }))).toEqual(failure('newer-version'))
  })

  test('may lack parts: nothing is in those', () => {
    expect(readDataFile(JSON.stringify(HEAD))).toEqual({
      ok: true,
      value: { sessions: [], scenarios: new Map(), words: [], drills: [], openLevels: [] },
    })
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (sessions, scenarios, words) => {
        const text = JSON.stringify({ ...HEAD, sessions, scenarios, words })
        expect(readDataFile(text).ok).toBe(true)
      }),
    )
  })

  test('with a scenario of an older format fills in what came since, and keeps the hash journals name', () => {
    const { laconic: _, ...voice } = minimalScenario.client.voice
    const older = { ...minimalScenario, client: { ...minimalScenario.client, voice } }
    const hash = scenarioHash(older as typeof minimalScenario)
    const read = readDataFile(JSON.stringify({ ...HEAD, scenarios: [{ scenario: older, hash }] }))
    expect(hash).not.toBe(compiled.hash)
    expect(read.ok && [...read.value.scenarios]).toEqual([
      [hash, { scenario: minimalScenario, hash }],
    ])
  })
})
