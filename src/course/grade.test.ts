import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { gradeNumber, gradeOf } from './grade.ts'
import { anyMark, markOf } from './mark.fixture.ts'

const graded = (grade: number) => ({ status: 'graded', grade })
const noGrade = (reason: string) => ({ status: 'no-grade', reason })

test('a grade is the mean of the levels times 20', () => {
  expect([
    gradeOf(markOf(5, 5, 5, 5), SKILLS),
    gradeOf(markOf(4, 4, 4, 4), SKILLS),
    gradeOf(markOf(1, 1, 1, 1), SKILLS),
    gradeOf(markOf(5, 4, 4, 4), SKILLS),
  ]).toEqual([graded(100), graded(80), graded(20), graded(85)])
})

test('a skill that was not assessed is left out, and two decimals are cut', () => {
  expect([
    gradeOf(markOf(4, 3, 3, 'not-assessed'), SKILLS),
    gradeOf(markOf(5, 4, 5, 'not-assessed'), SKILLS),
  ]).toEqual([graded(66.66), graded(93.33)])
})

test('only the skills that count make the grade', () => {
  const mark = markOf(5, 1, 'needs-a-person', null)
  expect(gradeOf(mark, ['empathy', 'active-listening'])).toEqual(graded(60))
})

test('where there is no grade the reason is named, and it is never a number', () => {
  const none = [
    gradeOf(null, SKILLS),
    gradeOf(markOf(5, 5, 5, null), SKILLS),
    gradeOf(markOf(5, 5, 5, 'needs-a-person'), SKILLS),
    gradeOf(markOf('not-assessed', 'not-assessed', 'not-assessed', 'not-assessed'), SKILLS),
  ]
  expect([none, none.map(gradeNumber)]).toEqual([
    [
      noGrade('no-final-mark'),
      noGrade('not-looked-at'),
      noGrade('needs-a-person'),
      noGrade('nothing-assessed'),
    ],
    [null, null, null, null],
  ])
})

test('whatever is entered, a grade lies from 20 to 100, has two decimals and is never above the mean', () => {
  fc.assert(
    fc.property(anyMark, fc.subarray([...SKILLS], { minLength: 1 }), (mark, skills) => {
      const grade = gradeNumber(gradeOf(mark, skills))
      if (grade === null) return
      const levels = skills.flatMap((skill) => {
        const entered = mark.levels[skill]
        return entered?.status === 'level' ? [entered.level] : []
      })
      const mean = (levels.reduce<number>((sum, level) => sum + level, 0) / levels.length) * 20
      expect([
        grade >= 20 && grade <= 100,
        Number(grade.toFixed(2)) === grade,
        grade <= mean + 1e-9 && mean - grade < 0.01,
      ]).toEqual([true, true, true])
    }),
  )
})
