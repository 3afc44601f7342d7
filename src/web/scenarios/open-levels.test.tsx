// @vitest-environment jsdom

import { beforeEach, describe, expect, test } from 'vitest'
import { success } from '#lib/result.ts'
import type { Practice } from '#web/session/practice.ts'
import type { ShelvedSession, Standing } from '#web/session/session-shelf.ts'
import { openLevels, rememberOpened } from './open-levels.ts'
import type { ScenarioCard } from './scenario-card.ts'

beforeEach(() => localStorage.clear())

const LEVELS = { steady: 2, demanding: 3 }

function practiceWith(talks: readonly (readonly [keyof typeof LEVELS, Standing])[]) {
  const kept = talks.map(
    ([scenarioId, standing], at) => ({ session: `s${at}`, scenarioId, standing }) as ShelvedSession, // the rest is not asked for
  )
  // Only what the question needs.
  return {
    catalogue: {
      cards: async () =>
        success(Object.entries(LEVELS).map(([id, level]) => ({ id, level }) as ScenarioCard)),
    },
    shelf: async () => ({ list: async () => kept }),
    onlyInPage: () => [],
  } as unknown as Practice
}

describe('Levels open on a device', () => {
  test.each<[string, Parameters<typeof practiceWith>[0], readonly number[]]>([
    ['nothing was practised', [], [1, 2, 3]],
    ['one talk of level 3 came to its end', [['demanding', 'debriefed']], [1, 2, 3]],
    [
      'two did, and one of them is not reflected on yet',
      [
        ['demanding', 'debriefed'],
        ['demanding', 'to-reflect'],
      ],
      [1, 2, 3, 4],
    ],
    [
      'the second is under way, or was easier',
      [
        ['demanding', 'debriefed'],
        ['demanding', 'unfinished'],
        ['steady', 'debriefed'],
      ],
      [1, 2, 3],
    ],
  ])('where %s', async (_, talks, open) => {
    expect(await openLevels(practiceWith(talks))).toEqual(open)
  })

  test('what was open once stays open when the talks are deleted', async () => {
    await openLevels(
      practiceWith([
        ['demanding', 'debriefed'],
        ['demanding', 'debriefed'],
      ]),
    )
    expect(await openLevels(practiceWith([]))).toEqual([1, 2, 3, 4])
  })

  test('a tutor opens level 5 and nothing else', async () => {
    rememberOpened(5)
    expect(await openLevels(practiceWith([]))).toEqual([1, 2, 3, 5])
  })

  test('where nothing can be read or kept, the first three are open', async () => {
    const practice = {
      ...practiceWith([]),
      shelf: () => Promise.reject(new DOMException('no', 'InvalidStateError')),
    }
    localStorage.setItem('third-chair/open-levels', 'something else')
    expect(await openLevels(practice)).toEqual([1, 2, 3])
  })
})
