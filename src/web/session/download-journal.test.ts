import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { journalName } from './download-journal.ts'

const AT = new Date('2026-03-04T10:00:00.000Z')

const journalOf = (id: string) =>
  rehearse(compileScenario({ ...minimalScenario, id }), ['Hello.'], 1).entries

describe('The name of a downloaded journal', () => {
  test('says which scenario and which day', () => {
    expect(journalName(journalOf('friend-request'), AT)).toBe(
      'third-chair-friend-request-2026-03-04.jsonl',
    )
  })

  test('holds nothing that a file system could take for more than a name', () => {
    expect(journalName(journalOf('../../Etc/passwd\u202e'), AT)).toBe(
      'third-chair-tcpasswd-2026-03-04.jsonl',
    )
  })

  test('stands where not even the first entry is there', () => {
    expect(journalName([], AT)).toBe('third-chair-session-2026-03-04.jsonl')
  })
})
