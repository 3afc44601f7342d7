// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  tableText,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { courseOf, nora } from '#web/course/signed-in.fixture.ts'
import { CoursePeopleScreen } from './course-people-screen.tsx'
import { CourseScreen } from './course-screen.tsx'
import { CourseSettingsScreen } from './course-settings-screen.tsx'

standInForBrowser()
const server = pretendServer()

const EXERCISE = {
  id: 'e1',
  title: 'First conversation',
  isPublished: true,
  opensAt: Date.UTC(2020, 10, 3, 14),
  dueAt: Date.UTC(2090, 10, 3, 14),
  cutOffAt: null,
  attempts: [],
} as const

async function openCourse(of: Answered<'GET /api/courses/:course'>) {
  server.answers('GET /api/me', nora(of.role, of.role === 'administrator'))
  server.answers('GET /api/courses/:course', of)
  await openScreen('/courses/c1', <CourseScreen course="c1" />)
  await screen.findByRole('heading', { name: 'Exercises' })
}

const links = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((each) => `${each.textContent} → ${each.getAttribute('href')}`)

describe('A course, to a student', () => {
  test('is what there is to sit and what became of what was sat, and nothing of the others', async () => {
    await openCourse(
      courseOf('student', {
        exercises: [
          {
            ...EXERCISE,
            attempts: [
              { id: 'a1', number: 1, state: 'finished', isReleased: true },
              { id: 'a2', number: 2, state: 'in-progress', isReleased: false },
            ],
          },
        ],
      }),
    )
    expect(screen.getByRole('region', { name: 'Exercises' }).textContent).toBe(
      'ExercisesFirst conversationOpened Tue 3 Nov 2020, 14:00 (Dublin) · Due Fri 3 Nov 2090, 14:00 (Dublin)' +
        'Attempt 1: submitted.See what was given back for attempt 1Attempt 2: in progress.',
    )
    expect(links()).toEqual([
      'All courses → /courses',
      'First conversation → /exercises/e1',
      'See what was given back for attempt 1 → /attempts/a1/result',
    ])
  })

  test('in which nothing is set yet points to practice', async () => {
    await openCourse(courseOf('student'))
    expect(screen.getByRole('region', { name: 'Exercises' }).textContent).toContain(
      'that is never marked',
    )
  })
})

describe('A course, to those who teach in it', () => {
  test('has ways to its parts, and each exercise to be watched, changed and tried', async () => {
    await openCourse(courseOf('instructor', { exercises: [EXERCISE] }))
    expect(links()).toEqual([
      'All courses → /courses',
      'Exercises → /courses/c1',
      'People → /courses/c1/people',
      'Marking → /courses/c1/marking',
      'Gradebook → /courses/c1/gradebook',
      'Settings → /courses/c1/settings',
      'Overview of First conversation → /exercises/e1/overview',
      'Change First conversation → /exercises/e1/edit',
      'Try it: First conversation, as a student, without a trace → /exercises/e1/try',
    ])
    expect(tableText('Exercises of this course').map((row) => row.slice(0, 3))).toEqual([
      ['Exercise', 'State', 'Dates'],
      [
        'First conversation',
        'Published',
        'Opened Tue 3 Nov 2020, 14:00 (Dublin)Due Fri 3 Nov 2090, 14:00 (Dublin)',
      ],
    ])
    await press('New exercise')
    expect(window.location.pathname).toBe('/courses/c1/exercises/new')
  })

  test('gives a marker no way to set or change anything', async () => {
    await openCourse(courseOf('marker', { exercises: [EXERCISE] }))
    expect(links()).toEqual([
      'All courses → /courses',
      'Exercises → /courses/c1',
      'Marking → /courses/c1/marking',
      'Gradebook → /courses/c1/gradebook',
      'Overview of First conversation → /exercises/e1/overview',
    ])
    expect(screen.queryByRole('button', { name: 'New exercise' })).toBeNull()
  })

  test('in the archive says so and sets nothing new', async () => {
    await openCourse(courseOf('instructor', { isArchived: true, archivedAt: 1 }))
    expect(screen.getByText(/This course is in the archive/)).not.toBeNull()
    expect(screen.queryByRole('button', { name: 'New exercise' })).toBeNull()
  })
})

const MEMBERS: Answered<'GET /api/courses/:course/members'> = {
  members: [
    {
      id: 'm1',
      role: 'student',
      name: 'Ana Byrne',
      email: 'ana@example.org',
      idNumber: '20261234',
      loginId: null,
      timePercent: 125,
      groups: ['Tuesday'],
      hasCome: false,
    },
    {
      id: 'm2',
      role: 'instructor',
      name: 'Nora Quinn',
      email: null,
      idNumber: null,
      loginId: null,
      timePercent: 100,
      groups: [],
      hasCome: true,
    },
  ],
  groups: [{ id: 'g1', title: 'Tuesday' }],
}

async function openPeople() {
  server.answers('GET /api/me', nora('instructor'))
  server.answers('GET /api/courses/:course', courseOf('instructor', { joinCode: 'HJKM-3479' }))
  server.answers('GET /api/courses/:course/members', MEMBERS)
  await openScreen('/courses/c1/people', <CoursePeopleScreen course="c1" />)
  await screen.findByRole('table', { name: '2 people' })
}

describe('The people of a course', () => {
  test('stand in a table, with the code that others join by', async () => {
    await openPeople()
    expect(tableText('2 people')).toEqual([
      ['Name', 'Role', 'Number', 'E-mail', 'Groups', 'Time', 'Came', 'Change'],
      [
        'Ana Byrne',
        'Student',
        '20261234',
        'ana@example.org',
        'Tuesday',
        '1.25 × the time',
        'Not yet',
        'Change Ana Byrne',
      ],
      ['Nora Quinn', 'Instructor', '', '', '', '', 'Yes', 'Change Nora Quinn'],
    ])
    expect(screen.getByRole('region', { name: 'Joining' }).textContent).toContain(
      'HJKM-3479http://localhost',
    )
  })

  test('get another role and more time', async () => {
    await openPeople()
    const changed = server.answers('PATCH /api/members/:member', { done: true })
    await press('Change Ana Byrne')
    typeIn('Time', '1.5')
    await press('Save')
    expect(changed).toEqual([
      { params: { member: 'm1' }, body: { role: 'student', timePercent: 150 } },
    ])
    await waitFor(() => expect(screen.queryByLabelText('Time')).toBeNull())
  })

  test('get as much time as a roster may give, and no more', async () => {
    await openPeople()
    const changed = server.answers('PATCH /api/members/:member', { done: true })
    await press('Change Ana Byrne')
    for (const text of ['501 %', '75 %', '25']) {
      typeIn('Time', text)
      await press('Save')
      expect(screen.getByLabelText('Time').getAttribute('aria-invalid')).toBe('true')
    }
    expect(screen.getByText('Write it like 125 % or 1.25, from 100 % to 500 %.')).not.toBeNull()
    typeIn('Time', '500 %')
    await press('Save')
    expect(changed.map(({ body }) => body)).toEqual([{ role: 'student', timePercent: 500 }])
  })

  test('keep what was typed for them where it could not be saved', async () => {
    await openPeople()
    server.refuses('PATCH /api/members/:member', 'last-instructor')
    await press('Change Nora Quinn')
    typeIn('Time', '110 %')
    await press('Save')
    await waitFor(() =>
      expect(alertText()).toEqual([
        'A course needs an instructor, and this is the last one. Make somebody else an instructor first.',
      ]),
    )
    expect(screen.getByLabelText<HTMLInputElement>('Time').value).toBe('110 %')
  })

  test('who have not come get a code of their own, shown this once', async () => {
    await openPeople()
    server.answers('POST /api/members/:member/code', { code: 'JRXN-YFFR-3FDF-YM7K' })
    await press('Change Ana Byrne')
    await press('Make a new code')
    await screen.findByText('JRXN-YFFR-3FDF-YM7K')
  })

  test('are put into groups', async () => {
    await openPeople()
    const put = server.answers('PUT /api/groups/:group', { done: true })
    await press('Change Tuesday')
    expect(screen.getByLabelText<HTMLInputElement>('Ana Byrne').checked).toBe(true)
    screen.getByLabelText('Nora Quinn').click()
    await press('Save')
    expect(put).toEqual([
      { params: { group: 'g1' }, body: { title: 'Tuesday', members: ['m1', 'm2'] } },
    ])
  })
})

describe('The settings of a course', () => {
  test('are saved, and a number of days that is none is told first', async () => {
    server.answers('GET /api/me', nora('instructor'))
    server.answers('GET /api/courses/:course', courseOf('instructor'))
    const saved = server.answers('PATCH /api/courses/:course', { done: true })
    await openScreen('/courses/c1/settings', <CourseSettingsScreen course="c1" />)
    await screen.findByLabelText('Title')
    typeIn('Days until conversations are deleted', '12')
    await press('Save')
    expect(saved).toEqual([])
    expect(document.activeElement).toBe(
      screen.getByLabelText('Days until conversations are deleted'),
    )
    typeIn('Days until conversations are deleted', '365')
    await press('Save')
    await screen.findByText('Saved.')
    expect(saved.map(({ body }) => body)).toEqual([
      { title: 'Counselling skills 2', timeZone: 'Europe/Dublin', retentionDays: 365 },
    ])
  })
})
