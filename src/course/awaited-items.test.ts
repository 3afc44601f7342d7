import { describe, expect, test } from 'vitest'
import { awaitedItems } from './awaited-items.ts'
import { type ReleaseCircumstances, releasedItems } from './release.ts'

const CLOSES = 1000

const circumstances = (changes: Partial<ReleaseCircumstances> = {}): ReleaseCircumstances => ({
  now: 500,
  times: { dueAt: CLOSES, cutOffAt: null },
  attempt: { endedAt: 400, endedBy: 'submitted' },
  isMarked: false,
  manual: [],
  ...changes,
})

const RULES = {
  transcript: 'immediately',
  levels: 'immediately',
  evidence: 'manual',
  exemplars: 'after-close',
} as const

const awaited = (changes: Partial<ReleaseCircumstances> = {}, rules = RULES) => {
  const now = circumstances(changes)
  return awaitedItems(rules, now, releasedItems(rules, now))
}

describe('What a student still waits for', () => {
  test('is said item by item: a mark, an instructor, or the day on which the exercise closes for them', () => {
    expect(awaited()).toEqual([
      { item: 'levels', until: 'marked', at: null },
      { item: 'evidence', until: 'by-hand', at: null },
      { item: 'exemplars', until: 'closed', at: CLOSES },
    ])
  })

  test('is the cut-off date where there is one', () => {
    const times = { dueAt: CLOSES, cutOffAt: 2000 }
    expect(awaited({ times, isMarked: true }).at(-1)).toEqual({
      item: 'exemplars',
      until: 'closed',
      at: 2000,
    })
  })

  test('is an instructor where nothing ever closes', () => {
    const times = { dueAt: null, cutOffAt: null }
    expect(awaited({ times, isMarked: true })).toEqual([
      { item: 'evidence', until: 'by-hand', at: null },
      { item: 'exemplars', until: 'by-hand', at: null },
    ])
  })

  test('is nothing that has come out', () => {
    expect(awaited({ now: CLOSES, isMarked: true, manual: ['evidence'] })).toEqual([])
  })

  test('is nothing of an attempt that is running, or was stopped for the student’s own sake', () => {
    expect(awaited({ attempt: { endedAt: null, endedBy: null } })).toEqual([])
    expect(awaited({ attempt: { endedAt: 400, endedBy: 'stopped' } })).toEqual([])
  })
})
