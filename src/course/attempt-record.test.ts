import { expect, test } from 'vitest'
import { attemptRecordSchema } from './attempt-record.schema.ts'
import { type AttemptRecordParts, attemptRecord } from './attempt-record.ts'
import { markOf, scored } from './mark.fixture.ts'

const SCENARIO = { id: 'danielle', version: '3', hash: 'sha256-00' }
const OBSERVED: AttemptRecordParts['proposals'][number] = {
  id: 'p1',
  reader: 'observer',
  madeAt: 100,
  isCurrent: true,
  reading: JSON.parse(JSON.stringify([scored('empathy', 3)])),
  provenance: { scenario: SCENARIO, engine: '1', coder: 'trained-6', rubric: '1', model: null },
}
const READ: AttemptRecordParts['proposals'][number] = {
  ...OBSERVED,
  id: 'p2',
  reader: 'second-reader',
  madeAt: 50,
  provenance: {
    ...OBSERVED.provenance,
    model: {
      id: 'some-model',
      promptVersion: 'reader-1',
      promptHash: 'sha256-11',
      settings: { temperature: 0, readings: 3 },
      answers: ['{"skills":[]}'],
    },
  },
}
const PARTS: AttemptRecordParts = {
  attempt: {
    id: 'a1',
    member: 'm7',
    exercise: 'e1',
    number: 1,
    state: 'finished',
    endedBy: 'submitted',
    startedAt: 10,
    endedAt: 90,
    markingState: 'released',
    releasedAt: 400,
    flags: ['critical-event'],
    isSampled: true,
  },
  scenario: SCENARIO,
  session: { id: 's1', engine: '1', coder: 'trained-6', seed: 7, voice: 'embedded' },
  skills: ['empathy', 'boundaries'],
  proposals: [OBSERVED, READ],
  marks: [
    {
      marker: 'm2',
      mark: markOf(4, null, 3, null),
      isFinal: true,
      savedAt: 300,
      proposalSeenAt: 250,
    },
    {
      marker: 'm3',
      mark: markOf(3, null, 3, null),
      isFinal: false,
      savedAt: 200,
      proposalSeenAt: null,
    },
  ],
  history: [
    {
      marker: 'm2',
      mark: markOf(4, null, 3, null),
      basis: 'after-proposal',
      reason: 'Turn 7 was met after all.',
      at: 300,
    },
    { marker: 'm2', mark: markOf(3, null, 3, null), basis: 'own', reason: '', at: 240 },
  ],
  contests: [
    {
      id: 'c1',
      about: { skill: 'empathy' },
      reason: 'I did name the feeling.',
      openedAt: 500,
      state: 'open',
      answer: null,
      answeredBy: null,
      answeredAt: null,
    },
  ],
}

test('a record holds everything in the order of time, and the grade of the mark that stands', () => {
  expect(attemptRecord(PARTS)).toEqual({
    format: 'third-chair.attempt-record',
    formatVersion: 1,
    ...PARTS,
    grade: { status: 'graded', grade: 70 },
    proposals: [READ, OBSERVED],
    marks: PARTS.marks.toReversed(),
    history: PARTS.history.toReversed(),
  })
})

test('a record keeps its form through a file', () => {
  const record = attemptRecord(PARTS)
  expect(attemptRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
})

test('a field that the format does not know is refused: no name or address slips out', () => {
  const record = attemptRecord(PARTS)
  const named = { ...record, attempt: { ...record.attempt, email: 'sam@example.com' } }
  expect(
    attemptRecordSchema.safeParse(named).error?.issues.map(({ code, path }) => [code, path]),
  ).toEqual([['unrecognized_keys', ['attempt']]])
})

test('without a mark that stands, and of a stopped session, there is no grade', () => {
  const reason = (parts: AttemptRecordParts) => attemptRecord(parts).grade
  const noGrade = { status: 'no-grade', reason: 'no-final-mark' }
  expect([
    reason({ ...PARTS, marks: PARTS.marks.map((mark) => ({ ...mark, isFinal: false })) }),
    reason({ ...PARTS, attempt: { ...PARTS.attempt, endedBy: 'stopped' } }),
  ]).toEqual([noGrade, noGrade])
})

test('two marks that both stand are a mistake of the program', () => {
  const marks = PARTS.marks.map((mark) => ({ ...mark, isFinal: true }))
  expect(() => attemptRecord({ ...PARTS, marks })).toThrow('one mark of an attempt stands')
})
