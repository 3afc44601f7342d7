import { describe, expect, test } from 'vitest'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { type Drill, drillId } from './drill.ts'
import { AT, DAY_MS, roundWith } from './drill-entry.fixture.ts'
import { drillHistories } from './drill-history.ts'
import type { DrillEntry } from './drill-record.ts'
import { drillSet, type RankedDrill, type SetRequest } from './drill-set.ts'

const ranked = (scenario: string, moment: string, skill: Skill, level: number): RankedDrill => ({
  level,
  drill: {
    id: drillId(scenario, moment, skill),
    scenarioId: scenario,
    momentId: moment,
    skill,
    criterion: 'feeling',
    wordings: [{ says: 'Mm.' }],
    cues: ['affectCue'],
    earlier: null,
    justDone: [],
    isForAcquainted: false,
  },
})

const DRILLS = [
  ...SKILLS.map((skill) => ranked('kai', 'late', skill, 3)),
  ...SKILLS.map((skill) => ranked('sam', 'early', skill, 1)),
]

const setOf = (
  entries: readonly DrillEntry[] = [],
  more: Partial<SetRequest> = {},
  canBeMet: (drill: Drill) => boolean = () => true,
) =>
  drillSet(
    {
      drills: DRILLS,
      histories: drillHistories(entries),
      own: [],
      now: AT + DAY_MS,
      skill: null,
      aside: new Set(),
      ...more,
    },
    canBeMet,
  ).map(({ drill, reason }) => [drill.id, reason])

describe('A set of drills', () => {
  test('holds something new of each skill, the gentler client first', () => {
    expect(setOf()).toEqual([
      ['sam/early/empathy', 'new'],
      ['kai/late/active-listening', 'new'],
      ['sam/early/boundaries', 'new'],
      ['kai/late/resistance', 'new'],
    ])
  })

  test('begins with what was begun, then what came back, then what one’s own sessions call for', () => {
    const entries = [
      ...roundWith(['missed'], { drill: 'kai/late/resistance', round: 'a' }),
      ...roundWith(['missed', 'missed'], { drill: 'sam/early/boundaries', round: 'b' }),
      ...roundWith(['met'], { drill: 'kai/late/boundaries', round: 'c', at: AT + DAY_MS - 60_000 }),
      ...roundWith(['met', 'met'], {
        drill: 'sam/early/empathy',
        round: 'd',
        difficulty: 'harder',
      }),
    ]
    expect(setOf(entries, { own: [{ skill: 'active-listening', scenarios: [] }] })).toEqual([
      ['kai/late/boundaries', 'unfinished'],
      ['kai/late/resistance', 'came-back'],
      ['sam/early/boundaries', 'came-back'],
      ['sam/early/active-listening', 'own-miss'],
    ])
  })

  test('takes something new up with other clients than those who came back', () => {
    const missed = roundWith(['missed', 'missed'], { drill: 'sam/early/empathy' })
    const gentler = [ranked('sam', 'later', 'empathy', 1), ...DRILLS]
    expect(setOf(missed, { drills: gentler, skill: 'empathy' }).map(([id]) => id)).toEqual([
      'sam/early/empathy',
      'kai/late/empathy',
      'sam/later/empathy',
    ])
  })

  test('takes one’s own misses up with the client they came with', () => {
    expect(setOf([], { own: [{ skill: 'resistance', scenarios: ['kai'] }] })).toEqual([
      ['kai/late/resistance', 'own-miss'],
      ['sam/early/empathy', 'new'],
      ['sam/early/active-listening', 'new'],
      ['kai/late/boundaries', 'new'],
    ])
  })

  test('brings a drill back on its day, whatever the hour, and not before', () => {
    const missed = roundWith(['missed'], { drill: 'sam/early/empathy' })
    const isThere = (now: number) =>
      setOf(missed, { now, skill: 'empathy' }).some(([id]) => id === 'sam/early/empathy')
    expect([
      isThere(AT + 9 * 3_600_000),
      isThere(AT + DAY_MS - 6 * 3_600_000),
      isThere(AT + 30 * DAY_MS),
    ]).toEqual([false, true, true])
  })

  test('offers another client where a drill was put aside', () => {
    const more = ranked('sam', 'later', 'empathy', 1)
    const aside = new Set(['sam/early/empathy'])
    expect(setOf([], { drills: [...DRILLS, more], skill: 'empathy', aside })).toEqual([
      ['kai/late/empathy', 'new'],
      ['sam/later/empathy', 'new'],
    ])
  })

  test('leaves out what was put aside, what is of another skill and what nobody has met', () => {
    const aside = new Set(['sam/early/empathy'])
    expect([
      setOf([], { skill: 'empathy', aside }),
      setOf([], { skill: 'empathy' }, ({ scenarioId }) => scenarioId !== 'sam'),
      setOf([], { skill: 'empathy' }, () => false),
    ]).toEqual([[['kai/late/empathy', 'new']], [['kai/late/empathy', 'new']], []])
  })
})
