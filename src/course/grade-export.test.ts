import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canvasRows } from './canvas-rows.ts'
import type { ExportedStudent } from './grade-export.ts'
import { moodleRows } from './moodle-rows.ts'

const SAM: ExportedStudent = {
  name: 'Sam Student',
  email: 'sam@example.com',
  idNumber: 'SIS-1',
  loginId: 'sam1',
  results: [{ grade: 80, feedback: 'Empathy: level 4 of 5' }],
}
const MALLORY: ExportedStudent = {
  name: '=HYPERLINK("http://x","y")',
  email: null,
  idNumber: '@mal',
  loginId: '@mallory',
  results: [{ grade: null, feedback: '=1+1' }],
}
const TITLE = 'Session 1: intake interview'

test('Moodle gets id number, e-mail, and for each exercise both grade and feedback', () => {
  expect(moodleRows({ titles: [TITLE], students: [SAM, MALLORY] })).toEqual([
    ['ID number', 'Email address', TITLE, `${TITLE} (Feedback)`],
    ['SIS-1', 'sam@example.com', '80.00', 'Empathy: level 4 of 5'],
    ["'@mal", '', '-', "'=1+1"],
  ])
})

test('Moodle is told of nobody whom it could not find', () => {
  const nobody = { ...SAM, idNumber: null, email: null }
  expect(moodleRows({ titles: [TITLE], students: [nobody, { ...SAM, idNumber: null }] })).toEqual([
    ['ID number', 'Email address', TITLE, `${TITLE} (Feedback)`],
    ['', 'sam@example.com', '80.00', 'Empathy: level 4 of 5'],
  ])
})

test('Canvas gets its six columns, the row of maxima and no feedback', () => {
  const mallory = { ...MALLORY, results: [{ grade: 20, feedback: '' }] }
  expect(canvasRows({ titles: [TITLE], students: [SAM, mallory] })).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', TITLE],
    ['    Points Possible', '', '', '', '', '100'],
    ['Sam Student', '', 'SIS-1', 'sam1', '', '80.00'],
    ['\'=HYPERLINK("http://x","y")', '', "'@mal", "'@mallory", '', '20.00'],
  ])
})

test('Canvas, where an empty cell clears a score, is told of no student and no exercise without a grade', () => {
  const graded = (...grades: readonly (number | null)[]) =>
    grades.map((grade) => ({ grade, feedback: '' }))
  const students = [
    { ...SAM, results: graded(80, null, null) },
    { ...SAM, name: 'Kim', results: graded(null, null, null) },
    { ...SAM, name: 'Ali', results: graded(60, null, 40) },
  ]
  expect(canvasRows({ titles: ['A', 'B', 'C'], students })).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'A', 'C'],
    ['    Points Possible', '', '', '', '', '100', '100'],
    ['Sam Student', '', 'SIS-1', 'sam1', '', '80.00', ''],
    ['Ali', '', 'SIS-1', 'sam1', '', '60.00', '40.00'],
  ])
})

test.each([
  ['Intake', 'Intake'],
  ['Intake (second go)', 'Intake (second go)'],
  ['Intake (2026)', 'Intake (2026) – exercise'],
  ['Section', 'Section – exercise'],
  ['My Final Score so far', 'My Final-Score so far'],
  ['Unposted Current Points', 'Unposted Current-Points'],
  ['The final score', 'The final score'],
])('Canvas takes the title “%s” for no column of its own', (title, expected) => {
  expect(canvasRows({ titles: [title], students: [SAM] })[0]?.at(-1)).toBe(expected)
})

test('two exercises of one title stay two columns, also where Canvas needed another title', () => {
  const students = [{ ...SAM, results: [...SAM.results, ...SAM.results] }]
  const heads = [moodleRows, canvasRows].map((of) =>
    of({ titles: ['Final Score', 'Final-Score'], students })[0]?.filter((cell) =>
      /^Final/.test(cell),
    ),
  )
  expect([heads, moodleRows({ titles: ['A', 'A'], students })[0]]).toEqual([
    [
      ['Final Score', 'Final Score (Feedback)', 'Final-Score', 'Final-Score (Feedback)'],
      ['Final-Score', 'Final-Score – 2'],
    ],
    ['ID number', 'Email address', 'A', 'A (Feedback)', 'A – 2', 'A – 2 (Feedback)'],
  ])
})

test('several exercises stand side by side in the order of their titles', () => {
  const results = [
    { grade: 66.66, feedback: 'one' },
    { grade: 50, feedback: '' },
  ]
  const both = { titles: ['A', 'B'], students: [{ ...SAM, results }] }
  expect([moodleRows(both), canvasRows(both)]).toEqual([
    [
      ['ID number', 'Email address', 'A', 'A (Feedback)', 'B', 'B (Feedback)'],
      ['SIS-1', 'sam@example.com', '66.66', 'one', '50.00', ''],
    ],
    [
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'A', 'B'],
      ['    Points Possible', '', '', '', '', '100', '100'],
      ['Sam Student', '', 'SIS-1', 'sam1', '', '66.66', '50.00'],
    ],
  ])
})

test('a student without one result per exercise is a mistake of the program', () => {
  const wrong = { titles: ['A', 'B'], students: [SAM] }
  expect(() => moodleRows(wrong)).toThrow('a student has one result per exercise')
  expect(() => canvasRows(wrong)).toThrow('a student has one result per exercise')
})

test('whatever people are called or write, every row has the width of the header and no cell reckons', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.string().map((text) => `=${text}`),
  )
  const anyStudent = fc.record({
    name: nasty,
    email: fc.option(nasty),
    idNumber: fc.option(nasty),
    loginId: fc.option(nasty),
    results: fc.tuple(
      fc.record({
        grade: fc.option(fc.integer({ min: 2000, max: 10_000 }).map((cents) => cents / 100)),
        feedback: nasty,
      }),
    ),
  })
  fc.assert(
    fc.property(fc.array(anyStudent, { maxLength: 4 }), nasty, (students, title) => {
      for (const rows of [moodleRows, canvasRows].map((of) => of({ titles: [title], students }))) {
        const cells = rows.flat().filter((cell) => cell !== '-')
        expect([
          new Set(rows.map(({ length }) => length)).size,
          cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell)),
        ]).toEqual([1, []])
      }
    }),
  )
})
