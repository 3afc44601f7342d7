// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import { forgetAnswers } from '#web/course/course-query.tsx'
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
import { CourseRecordScreen } from './course-record-screen.tsx'
import { CourseScreen } from './course-screen.tsx'
import { CourseSettingsScreen } from './course-settings-screen.tsx'

standInForBrowser()

const OF_LIBRARY: Answered<'GET /api/courses/:course/scenarios'>['scenarios'][number] = {
  id: 'e01',
  title: 'The first fifteen minutes',
  client: 'Tomasz Wrona',
  minutes: 30,
  skills: ['empathy'],
  contentNotes: [],
  isOpenToPractice: true,
  version: '1.0.0',
  isOfCourse: false,
}

const SCENARIOS = [
  OF_LIBRARY,
  {
    ...OF_LIBRARY,
    id: 'the-pen',
    title: 'The pen',
    client: 'Robin Vasquez',
    version: '1.2.0',
    isOfCourse: true,
  },
]
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

const NOT_ARCHIVED: Answered<'GET /api/courses/:course/retention'> = {
  archivedAt: null,
  retentionDays: null,
  warnAt: null,
  warnedAt: null,
  purgeAt: null,
  purgedAt: null,
  students: 0,
  exercises: [],
}

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

  test('says to each when its conversations will be deleted, once that was announced', async () => {
    const gone = { isArchived: true, archivedAt: 1, purgeAt: Date.UTC(2090, 10, 3, 14) }
    await openCourse(courseOf('student', gone))
    expect(
      screen.getByText(
        'Your conversations in this course, and the marks on them, will be deleted on Fri 3 Nov 2090, 14:00 (Dublin). To keep them, download them under “My data” before.',
      ),
    ).not.toBeNull()
    cleanup()
    forgetAnswers()
    await openCourse(courseOf('instructor', gone))
    expect(
      screen.getByText(/^The conversations and marks of this course will be deleted on Fri 3 Nov/)
        .textContent,
    ).toContain('take the course back from the archive')
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
    server.answers('GET /api/courses/:course/retention', NOT_ARCHIVED)
    server.answers('GET /api/courses/:course/scenarios', { scenarios: SCENARIOS })
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

describe('Scenarios of a course', () => {
  test('those that were published to it are listed, and can be taken out', async () => {
    server.answers('GET /api/me', nora('instructor'))
    server.answers('GET /api/courses/:course', courseOf('instructor'))
    server.answers('GET /api/courses/:course/scenarios', { scenarios: SCENARIOS })
    server.refuses('GET /api/courses/:course/retention', 'not-found')
    server.answers('DELETE /api/courses/:course/scenarios/:scenario', { done: true })
    await openScreen('/courses/c1/settings', <CourseSettingsScreen course="c1" />)
    const part = await screen.findByRole('region', { name: 'Scenarios of this course' })
    const items = await within(part).findAllByRole('listitem')
    expect(items.map((each) => each.textContent)).toEqual([
      'The pen, with Robin Vasquez (1.2.0)Take out: The pen',
    ])
    server.answers('GET /api/courses/:course/scenarios', { scenarios: [] })
    await press('Take out: The pen')
    expect(await within(part).findByText('None yet.')).toBeInstanceOf(HTMLElement)
  })
})

describe('How long the work of a course is kept', () => {
  const RETENTION: Answered<'GET /api/courses/:course/retention'> = {
    archivedAt: Date.UTC(2020, 0, 1, 9),
    retentionDays: 365,
    warnAt: Date.UTC(2020, 10, 1, 9),
    warnedAt: Date.UTC(2020, 10, 2, 9),
    purgeAt: Date.UTC(2020, 11, 31, 9),
    purgedAt: null,
    students: 30,
    exercises: [
      { exercise: 'e1', title: 'First conversation', attempts: 31, finished: 29, released: 20 },
    ],
  }

  async function openRetention(retention: typeof RETENTION) {
    server.answers('GET /api/me', nora('instructor'))
    server.answers('GET /api/courses/:course', courseOf('instructor'))
    server.answers('GET /api/courses/:course/retention', retention)
    server.answers('GET /api/courses/:course/scenarios', { scenarios: SCENARIOS })
    await openScreen('/courses/c1/settings', <CourseSettingsScreen course="c1" />)
    await screen.findByRole('heading', { name: 'How long work is kept' })
    await screen.findByRole('table')
    const part = screen.getByRole('region', { name: 'How long work is kept' })
    return within(part)
      .getAllByRole('listitem')
      .map((each) => each.textContent)
  }

  test('is said with the day of the deletion, since when that is told, and how much there is', async () => {
    expect(await openRetention(RETENTION)).toEqual([
      'In the archive since Wed 1 Jan 2020, 09:00 (Dublin).',
      'Kept for 365 days from then on.',
      'Students and instructors are told since Mon 2 Nov 2020, 09:00 (Dublin).',
      'Conversations and marks are deleted on Thu 31 Dec 2020, 09:00 (Dublin).',
    ])
    expect(tableText('There are 30 students with this work')).toEqual([
      ['Exercise', 'Attempts', 'Submitted', 'Released'],
      ['First conversation', '31', '29', '20'],
    ])
    expect(
      screen.getByRole('link', { name: 'in the record of this course' }).getAttribute('href'),
    ).toBe('/courses/c1/record')
  })

  test('is over once it was deleted, and no other deletion is promised', async () => {
    const over = { warnAt: null, warnedAt: null, purgeAt: null, purgedAt: RETENTION.purgeAt }
    expect(await openRetention({ ...RETENTION, ...over })).toEqual([
      'In the archive since Wed 1 Jan 2020, 09:00 (Dublin).',
      'Conversations and marks were deleted on Thu 31 Dec 2020, 09:00 (Dublin).',
    ])
    expect(
      screen.getByRole('table', {
        name: 'Before it was deleted there were 30 students with this work',
      }),
    ).not.toBeNull()
  })

  test('is for good where no days are set', async () => {
    const open = {
      archivedAt: null,
      retentionDays: null,
      warnAt: null,
      warnedAt: null,
      purgeAt: null,
    }
    expect(await openRetention({ ...RETENTION, ...open })).toEqual([
      'Not in the archive.',
      'No number of days is set: conversations stay until somebody deletes them.',
    ])
  })
})

test('The record of a course tells who did what, to whom and in what', async () => {
  server.answers('GET /api/me', nora('instructor'))
  server.answers('GET /api/courses/:course', courseOf('instructor'))
  server.answers('GET /api/courses/:course/audit', {
    acts: [
      {
        id: 'x1',
        at: Date.UTC(2020, 10, 3, 14),
        action: 'mark.saved',
        by: 'Max Reid',
        member: { id: 'm1', name: 'Ana Byrne' },
        exercise: { id: 'e1', title: 'Intake' },
        attempt: { id: 'a1', number: 1 },
        facts: { basis: 'own', version: 1 },
      },
    ],
    next: null,
  })
  await openScreen('/courses/c1/record', <CourseRecordScreen course="c1" />)
  await screen.findByRole('table')
  expect(tableText('What was done, newest first')).toEqual([
    ['When', 'Who', 'What', 'Of whom', 'In'],
    [
      'Tue 3 Nov 2020, 14:00 (Dublin)',
      'Max Reid',
      'Levels saved: before anything else was seen',
      'Ana Byrne',
      'Intake, attempt 1',
    ],
  ])
  expect(screen.queryByRole('button', { name: 'Older' })).toBeNull()
})
