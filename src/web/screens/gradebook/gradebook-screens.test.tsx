// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetAnswers } from '#web/course/course-query.tsx'
import { CourseGradebookScreen } from './course-gradebook-screen.tsx'
import { ExerciseGradebookScreen } from './exercise-gradebook-screen.tsx'
import { answering, BOOK, COURSE, COURSE_BOOK, ME } from './gradebook-answers.fixture.ts'
import { MarkSheetsScreen } from './mark-sheets-screen.tsx'

const EXERCISE = '/api/exercises/e1'

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  URL.createObjectURL = () => 'blob:made'
  URL.revokeObjectURL = () => undefined
})
afterEach(() => {
  cleanup()
  forgetAnswers()
  vi.unstubAllGlobals()
})

const cellsOf = (caption: string) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

const showExercise = async (book = BOOK) => {
  const { asked } = answering({
    '/api/me': ME,
    [`${EXERCISE}/gradebook`]: book,
    [`${EXERCISE}/exports/moodle`]: new Blob(['ID number']),
  })
  render(<ExerciseGradebookScreen exercise="e1" />)
  await screen.findByRole('heading', { level: 1, name: 'Gradebook: First talk' })
  return asked
}

describe('The gradebook of an exercise', () => {
  test('has a number where there is one, and words everywhere else', async () => {
    await showExercise()
    expect(cellsOf('Grades of the students')).toEqual([
      ['Student', 'Grade', 'Empathy', 'Boundaries', 'Marking'],
      ['AliSIS-2', 'Not begun', '–none', '–none', ''],
      [
        'Sam',
        '80.00so far, 60.00 released, contested',
        '4',
        'Not assessed',
        'Marking completed (attempt 2 of 3)',
      ],
      ['Student 1', 'Needs a person', '4', 'Needs a person', 'In review'],
    ])
    expect(screen.getByRole('region', { name: 'Grades' }).textContent).toContain(
      '2 grades: mean 71.66, median 71.66.Without a grade: 1 not begun · 1 needs a person.',
    )
  })

  test('shows how levels are spread and how far people agree, with a table behind', async () => {
    await showExercise()
    const figures = screen.getAllByRole('figure')
    expect(
      figures.map((figure) => within(figure).getByRole('img').getAttribute('aria-label')),
    ).toEqual([
      'level 1: 0, level 2: 0, level 3: 1, level 4: 2, level 5: 0',
      'level 1: 0, level 2: 0, level 3: 0, level 4: 1, level 5: 0',
    ])
    expect(
      figures.map((figure) => [...figure.querySelectorAll('p')].map((each) => each.textContent)),
    ).toEqual([
      ['1 not marked', 'κ 0.62 over 14 attempts; people agree well (95 % between 0.31 and 0.84).'],
      ['1 not assessed, 1 needs a person, 1 not marked', 'No attempt has a level from two people.'],
    ])
    expect(cellsOf('How often each level was given')[2]).toEqual([
      'Boundaries',
      ...['0', '0', '0', '1', '0', '1', '1', '1'],
    ])
  })

  test('says once that nothing is known of agreement, and that nothing is marked', async () => {
    const said = () => screen.getByRole('region', { name: /^Levels/ }).textContent
    await showExercise({
      ...BOOK,
      agreement: BOOK.agreement.map((each) => ({ ...each, n: 0, kappa: null, exact: null })),
    })
    expect(said().match(/two people|κ/g)).toEqual(['two people'])
    cleanup()
    forgetAnswers()
    const none = {
      levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
      notAssessed: 0,
      needsAPerson: 0,
      notLookedAt: 0,
    }
    await showExercise({ ...BOOK, levels: BOOK.levels.map((each) => ({ ...each, ...none })) })
    expect(said()).toBe('Levels, and how far markers agreeNothing is marked yet.')
  })

  test('hands out a file under its name, and says so', async () => {
    const asked = await showExercise()
    const names: string[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Export for Moodle' })),
    )
    click.mockRestore()
    expect([names, asked.at(-1), screen.getByRole('status').textContent]).toEqual([
      ['first-talk-moodle.csv'],
      `${EXERCISE}/exports/moodle`,
      'first-talk-moodle.csv was made.',
    ])
  })

  test('says why a file could not be made, and hands out none', async () => {
    await showExercise()
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Export for Canvas' })),
    )
    expect([
      within(screen.getByRole('region', { name: 'Export' })).getByRole('alert').textContent,
      screen.getByRole('status').textContent,
    ]).toEqual([
      'This is not open to you in this course. An instructor of the course can change that.',
      '',
    ])
  })

  test('says how many and whom the files leave out', async () => {
    await showExercise()
    expect(screen.getByRole('region', { name: 'Export' }).textContent).toContain(
      '2 students are not in the file for Moodle, which finds people by ID number or e-mail address, and here they have neither: Kim, Sam.' +
        'The file for Canvas holds students with a grade alone',
    )
    cleanup()
    forgetAnswers()
    await showExercise({ ...BOOK, notInMoodle: [] })
    expect(screen.getByRole('region', { name: 'Export' }).textContent).not.toContain(
      'not in the file for Moodle',
    )
  })

  test('offers a marker no export', async () => {
    await showExercise({ ...BOOK, mayExport: false })
    expect(screen.queryAllByRole('button', { name: /Export|JSON|xAPI/ })).toEqual([])
    expect(screen.queryByRole('link', { name: 'Mark sheets to print' })).toBeNull()
  })
})

describe('The gradebook of a course', () => {
  const showCourse = async (course = COURSE) => {
    answering({
      '/api/me': ME,
      '/api/courses/c1': course,
      '/api/courses/c1/gradebook': COURSE_BOOK,
    })
    render(<CourseGradebookScreen course="c1" />)
  }

  test('has each student against each exercise, which leads to its own gradebook', async () => {
    await showCourse()
    await screen.findByRole('table', { name: 'Grades of the students' })
    expect(cellsOf('Grades of the students')).toEqual([
      ['Student', 'First talk'],
      ['AliSIS-2', 'Not begun'],
      ['Sam', '80.00so far, 60.00 released, contested'],
      ['Student 1', 'Needs a person'],
    ])
    const link = screen.getByRole('link', { name: 'First talk' })
    expect(link.getAttribute('href')).toBe('/exercises/e1/gradebook')
    expect(
      screen.getAllByRole('button', { name: /^Export/ }).map((button) => button.textContent),
    ).toEqual(['Export for Moodle', 'Export for Canvas'])
    expect(screen.getByRole('region', { name: 'Export' }).textContent).toContain(
      '1 student is not in the file for Moodle, which finds people by ID number or e-mail address, and here there is neither: Sam.',
    )
  })

  test('leads a marker to the exercises one by one', async () => {
    await showCourse({ ...COURSE, role: 'marker' })
    const link = await screen.findByRole('link', { name: 'First talk' })
    expect(link.getAttribute('href')).toBe('/exercises/e1/gradebook')
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('Mark sheets', () => {
  const SHEET = {
    attempt: 'a1',
    course: 'Counselling 101',
    exercise: 'First talk',
    student: 'Sam',
    number: 1,
    scenario: 'The resit',
    scenarioVersion: '3',
    markers: ['Max', 'Zoe'],
    endedAt: Date.UTC(2020, 8, 1, 9),
    releasedAt: null,
    grade: 'No grade: a skill is still to be decided by a person',
    skills: [
      { label: 'Empathy', level: 'level 4 of 5, competent', anchor: 'Stays near.' },
      { label: 'Boundaries', level: 'still to be decided by a person', anchor: null },
    ],
    summary: 'Steady.',
    comments: [
      { turn: 2, speaker: 'trainee', said: 'You came anyway.', comment: 'Good.' },
      { turn: 9, speaker: null, said: null, comment: 'Of no turn.' },
    ],
    notes: ['Marked by people.'],
  }

  test('are made on being asked, and say what there is to say in words', async () => {
    const { asked } = answering({
      '/api/me': ME,
      [`${EXERCISE}/exports/mark-sheets`]: { timeZone: 'Europe/Dublin', sheets: [SHEET] },
    })
    render(<MarkSheetsScreen exercise="e1" />)
    const make = await screen.findByRole('button', { name: 'Make the sheets' })
    expect(asked).toEqual(['/api/me'])
    await act(async () => fireEvent.click(make))
    const sheet = screen.getByRole('article', { name: 'Sam' })
    const said = [...sheet.querySelectorAll('p, dt, dd')].map((each) => each.textContent)
    expect(said).toEqual([
      'Counselling 101 · First talk',
      'Attempt 1 · The resit (version 3) · marked by Max and Zoe · ended Tue 1 Sept 2020, 10:00 (Dublin) · not released yet',
      'No grade: a skill is still to be decided by a person',
      'Empathy: level 4 of 5, competent',
      'Stays near.',
      'Boundaries: still to be decided by a person',
      'Steady.',
      'Turn 2, student: You came anyway.',
      'Good.',
      'Turn 9: Of no turn.',
      'Marked by people.',
    ])
    expect(screen.getByRole('status').textContent).toBe('1 sheet.')
  })

  test('say so where no attempt is marked', async () => {
    answering({
      '/api/me': ME,
      [`${EXERCISE}/exports/mark-sheets`]: { timeZone: 'UTC', sheets: [] },
    })
    render(<MarkSheetsScreen exercise="e1" />)
    const make = await screen.findByRole('button', { name: 'Make the sheets' })
    await act(async () => fireEvent.click(make))
    expect(screen.getByRole('status').textContent).toBe(
      'No attempt is marked yet, so there is no sheet.',
    )
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  })
})
