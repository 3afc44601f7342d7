import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { markOf } from './mark.fixture.ts'
import { markSheet } from './mark-sheet.ts'
import { RUBRIC } from './rubric.ts'

const HEAD = {
  course: 'Counselling skills',
  exercise: 'Intake',
  student: 'Student 7',
  attempt: 1,
  scenario: 'Danielle',
  scenarioVersion: '3',
  markers: ['Ana Marker'],
  endedAt: 1_790_000_000_000,
  releasedAt: null,
}
const TURNS = [
  { index: 0, speaker: 'client', text: 'I nearly did not come.' },
  { index: 1, speaker: 'trainee', text: 'You came anyway.' },
] as const

test('a sheet names the grade, each skill by its anchor, and comments beside what was said', () => {
  const mark = {
    ...markOf(4, 5, 'not-assessed', 3),
    summary: ' Steady. ',
    comments: [
      { index: 1, text: 'Good.' },
      { index: 9, text: 'Of no turn.' },
    ],
  }
  expect(markSheet(HEAD, mark, ['empathy', 'active-listening', 'boundaries'], TURNS)).toEqual({
    ...HEAD,
    grade: '90.00 of 100',
    skills: [
      { label: 'Empathy', level: 'level 4 of 5, competent', anchor: RUBRIC.empathy.anchors[4] },
      {
        label: 'Active listening',
        level: 'level 5 of 5, masterly',
        anchor: RUBRIC['active-listening'].anchors[5],
      },
      { label: 'Boundaries', level: 'not assessed', anchor: null },
    ],
    summary: 'Steady.',
    comments: [
      { turn: 2, speaker: 'trainee', said: 'You came anyway.', comment: 'Good.' },
      { turn: 10, speaker: null, said: null, comment: 'Of no turn.' },
    ],
    notes: [
      'Marked by people, by version 1 of the rubric.',
      'This was one session with a simulated client. By itself it is no evidence of fitness to practise.',
    ],
  })
})

test('a sheet without a grade says why', () => {
  const gradeOn = (...entered: Parameters<typeof markOf>) =>
    markSheet(HEAD, markOf(...entered), SKILLS, TURNS).grade
  expect([
    gradeOn(4, 4, 4, null),
    gradeOn(4, 4, 4, 'needs-a-person'),
    gradeOn('not-assessed', 'not-assessed', 'not-assessed', 'not-assessed'),
  ]).toEqual([
    'No grade: not every skill is marked',
    'No grade: a skill is still to be decided by a person',
    'No grade: no skill had enough occasion to show',
  ])
})
