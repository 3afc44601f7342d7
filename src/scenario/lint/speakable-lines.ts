import { depthOf } from '#scenario/disclosure-level.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Check } from './lint-context.ts'

/** SCN053: a line whose stance and levels, or whose levels and fact, never come together. */
export const speakableLines: Check = ({ draft, lines }) =>
  lines.flatMap(({ line, source, path }): readonly Finding[] => {
    const { levels, stance } = line
    if (levels === undefined) return []
    const isSettledOnly = stance?.every((name) => name === 'settled') ?? false
    if (isSettledOnly && levels.every((level) => level === 'L0')) {
      return [
        finding(
          [...path, 'levels'],
          'a client at L0 is guarded, never settled, so this line is never spoken',
          'Add "guarded" to its stance or a deeper level.',
        ),
      ]
    }
    const fact =
      source.kind === 'fact' ? draft.facts?.find(({ id }) => id === source.fact) : undefined
    if (
      fact === undefined ||
      fact.risk ||
      levels.some((level) => depthOf(level) >= depthOf(fact.level))
    ) {
      return []
    }
    return [
      finding(
        [...path, 'levels'],
        `the fact "${fact.id}" is told from ${fact.level} on, and this line is for shallower levels only`,
        'Take "levels" away.',
      ),
    ]
  })

const finding = (path: Finding['path'], message: string, fix: string): Finding => ({
  code: 'SCN053',
  path,
  message,
  fix,
})
