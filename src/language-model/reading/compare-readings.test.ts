import { describe, expect, test } from 'vitest'
import type { CodedTurn } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Band, Verdict } from '#scoring/verdict.ts'
import { compareReadings } from './compare-readings.ts'
import type { SecondReading, SkillReading } from './second-reading.ts'

const given = (level: Band): SkillReading => ({
  skill: 'empathy',
  status: 'read',
  category: 'weak',
  level,
  spread: 0,
  readings: 3,
  because: 'Why.',
  evidence: [],
})
const abstained: SkillReading = { skill: 'empathy', status: 'not-assessed', because: 'Why.' }
const unread: SkillReading = { skill: 'empathy', status: 'not-read', reason: 'no-evidence' }

const reading = (skill: SkillReading): Extract<SecondReading, { status: 'read' }> => ({
  status: 'read',
  model: 'judge',
  promptVersion: 'reader-1',
  readings: 3,
  skills: [skill],
  turns: [],
  style: { status: 'not-compared', reason: 'stalled' },
  instructionsFound: 0,
})

const shared = { skill: 'empathy', n: 5, evidence: [], criticalEvents: [] } as const
const scored = (level: number): Verdict => ({
  ...shared,
  status: 'scored',
  level,
  band: 3,
  confidence: 1,
  restsOn: 'Five openings.',
})
const notAssessed: Verdict = { ...shared, status: 'not-assessed', needed: 4, reason: 'Too few.' }

const flags = (skill: SkillReading, verdict: Verdict) =>
  compareReadings(reading(skill), [verdict], [])?.flags

describe('A person is asked', () => {
  test('where the two are two levels apart', () => {
    expect(flags(given(5), scored(3))).toEqual([
      { reason: 'levels-apart', skill: 'empathy', observer: 3, reader: 5 },
    ])
    expect(flags(given(5), scored(3.1))).toEqual([])
  })

  test('where one abstains and the other gives a level that stands in the way of a pass', () => {
    const flag = { reason: 'one-abstains', skill: 'empathy' }
    expect(flags(given(2), notAssessed)).toEqual([{ ...flag, abstains: 'observer', level: 2 }])
    expect(flags(abstained, scored(1.4))).toEqual([{ ...flag, abstains: 'reader', level: 1.4 }])
    expect(flags(unread, scored(2))).toEqual([{ ...flag, abstains: 'reader', level: 2 }])
  })

  test('not where one abstains beside a sound level, or both abstain', () => {
    expect([
      flags(given(3), notAssessed),
      flags(abstained, scored(2.1)),
      flags(abstained, notAssessed),
    ]).toEqual([[], [], []])
  })

  test('where the level may rest on style, or words to the reader were found', () => {
    const shift = { skill: 'empathy', difference: -1, styleSensitive: true } as const
    const comparison = compareReadings(
      {
        ...reading(given(3)),
        style: { status: 'compared', shifts: [shift] },
        instructionsFound: 2,
      },
      [scored(3)],
      [],
    )
    expect(comparison?.flags).toEqual([
      { reason: 'style-sensitive', skill: 'empathy', difference: -1 },
      { reason: 'words-to-reader', passages: 2 },
    ])
  })
})

test('Codes are set side by side, turn by turn', () => {
  const turns = [
    {
      index: 1,
      codes: [
        { code: 'RF', quote: 'a' },
        { code: 'VAL', quote: 'b' },
      ],
    },
  ] as const
  const comparison = compareReadings(
    { ...reading(given(3)), turns },
    [scored(3)],
    [{ index: 1, coded: coded('CR', 'RF') }],
  )
  expect(comparison?.turns).toEqual([
    { index: 1, both: ['RF'], observerOnly: ['CR'], readerOnly: ['VAL'] },
  ])
})

test('A session that was not read is compared with nothing', () => {
  const notRead = { status: 'not-read', reason: 'refused', instructionsFound: 1 } as const
  expect(compareReadings(notRead, [scored(1)], [])).toBe(null)
})

const coded = (...codes: readonly BehaviourCode[]): CodedTurn => ({
  kind: 'reflection',
  segments: codes.map((code) => ({
    start: 0,
    end: 1,
    marks: [{ code, modifiers: [], quality: 1, confidence: 1, start: 0, end: 1, rule: 'test' }],
  })),
})
