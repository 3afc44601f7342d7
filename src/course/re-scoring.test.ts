import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import type { Band, Verdict } from '#scoring/verdict.ts'
import { anyMark, markOf, notAssessed, scored } from './mark.fixture.ts'
import { MARKING_STATES } from './marking-state.ts'
import { type RescoredAttempt, rescoring } from './re-scoring.ts'

const SECRECY = { event: 'secrecy', index: 8, quote: 'I promise', cap: 1, repaired: false }
const verdicts = (empathy: Verdict): readonly Verdict[] => [
  empathy,
  scored('active-listening', 3),
  notAssessed('boundaries'),
  scored('resistance', 4, 3.9),
]
const attempt = (changes: Partial<RescoredAttempt>): RescoredAttempt => ({
  id: 'a1',
  markingState: 'marking-completed',
  mark: markOf(4, 3, 4, 4),
  before: { verdicts: verdicts(scored('empathy', 4, 3.6)), rubric: '1' },
  after: { verdicts: verdicts(scored('empathy', 4, 3.6)), rubric: '1' },
  ...changes,
})
const after = (empathy: Verdict) => ({ verdicts: verdicts(empathy), rubric: '1' })

test('where nothing differs nothing is listed', () => {
  expect(rescoring([attempt({})])).toEqual({ changes: [], lookAgain: [], releasedAskFirst: [] })
})

test('a change of level is listed, and a mark still near the proposal needs no second look', () => {
  expect(rescoring([attempt({ after: after(scored('empathy', 3, 3.4)) })])).toEqual({
    changes: [
      {
        attemptId: 'a1',
        skill: 'empathy',
        before: { status: 'scored', level: 3.6, band: 4 },
        after: { status: 'scored', level: 3.4, band: 3 },
        newEvents: [],
        goneEvents: [],
      },
    ],
    lookAgain: [],
    releasedAskFirst: [],
  })
})

test('a mark is to be looked at again when it is now far off, meets a new critical event or another rubric', () => {
  const far = attempt({ id: 'far', after: after(scored('empathy', 2)) })
  const event = attempt({
    id: 'event',
    after: after({ ...scored('empathy', 4, 3.6), criticalEvents: [{ ...SECRECY, cap: 4 }] }),
  })
  const rubric = attempt({ id: 'rubric', after: { ...attempt({}).before, rubric: '2' } })
  const unmarked = attempt({ id: 'unmarked', mark: null, after: after(notAssessed('empathy')) })
  const { changes, lookAgain } = rescoring([far, event, rubric, unmarked])
  expect([
    changes.map(({ attemptId, after, newEvents }) => [attemptId, after, newEvents]),
    lookAgain,
  ]).toEqual([
    [
      ['far', { status: 'scored', level: 2, band: 2 }, []],
      ['event', { status: 'scored', level: 3.6, band: 4 }, ['secrecy']],
      ['unmarked', { status: 'not-assessed' }, []],
    ],
    [
      { attemptId: 'far', reasons: ['now-far-apart'] },
      { attemptId: 'event', reasons: ['new-critical-event'] },
      { attemptId: 'rubric', reasons: ['rubric-changed'] },
    ],
  ])
})

test('a mark that was far off before and still is, was looked at then', () => {
  const one = attempt({
    mark: markOf(5, 3, 4, 4),
    before: after(scored('empathy', 3)),
    after: after(scored('empathy', 2)),
  })
  expect(rescoring([one]).lookAgain).toEqual([])
})

test('what is released is asked about and nothing else', () => {
  const changed = { markingState: 'released', after: after(notAssessed('empathy')) } as const
  const { lookAgain, releasedAskFirst } = rescoring([
    attempt({ ...changed, id: 'changed' }),
    attempt({ markingState: 'released', id: 'same' }),
    attempt({
      markingState: 'released',
      id: 'rubric',
      after: { ...after(scored('empathy', 4, 3.6)), rubric: '2' },
    }),
  ])
  expect([lookAgain, releasedAskFirst]).toEqual([[], ['changed', 'rubric']])
})

test('a critical event that is seen no more is listed too', () => {
  const before = after({ ...scored('empathy', 4, 3.6), criticalEvents: [SECRECY] })
  const [change] = rescoring([attempt({ before })]).changes
  expect([change?.newEvents, change?.goneEvents]).toEqual([[], ['secrecy']])
})

test('every skill that differs is listed once, in whichever direction, and marks stay as they are', () => {
  const anyVerdicts = fc
    .tuple(...SKILLS.map(() => fc.constantFrom<Band | null>(1, 2, 3, 4, 5, null)))
    .map((bands) =>
      SKILLS.map((skill, index) => {
        const band = bands[index] ?? null
        return band === null ? notAssessed(skill) : scored(skill, band)
      }),
    )
  const any = fc.record({
    id: fc.constant('a1'),
    markingState: fc.constantFrom(...MARKING_STATES),
    mark: fc.option(anyMark),
    before: fc.record({ verdicts: anyVerdicts, rubric: fc.constantFrom('1', '2') }),
    after: fc.record({ verdicts: anyVerdicts, rubric: fc.constantFrom('1', '2') }),
  })
  fc.assert(
    fc.property(any, (one) => {
      const there = rescoring([one])
      const back = rescoring([{ ...one, before: one.after, after: one.before }])
      expect([
        there.changes.map(({ skill, before, after }) => [skill, before, after]),
        there.releasedAskFirst.length + there.lookAgain.length <= 1,
        one.markingState === 'released' ? there.lookAgain : there.releasedAskFirst,
      ]).toEqual([back.changes.map(({ skill, before, after }) => [skill, after, before]), true, []])
    }),
  )
})
