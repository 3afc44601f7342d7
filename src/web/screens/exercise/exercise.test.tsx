// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { courseOf, nora } from '#web/course/signed-in.fixture.ts'
import { EditExerciseScreen } from './edit-exercise-screen.tsx'
import { newExerciseSettings } from './exercise-fields.ts'
import { NewExerciseScreen } from './new-exercise-screen.tsx'

standInForBrowser()
const server = pretendServer()

type Line = Answered<'GET /api/courses/:course/scenarios'>['scenarios'][number]
const OPEN: Line = {
  id: 'e01',
  title: 'The first fifteen minutes',
  client: 'Tomasz Wrona',
  minutes: 30,
  skills: ['empathy'],
  contentNotes: ['Separation'],
  isOpenToPractice: true,
  version: '1.0.0',
  isOfCourse: false,
}
const CLOSED: Line = { ...OPEN, id: 'x01', title: 'Exam', isOpenToPractice: false }

async function openNew() {
  server.answers('GET /api/me', nora('instructor'))
  server.answers('GET /api/courses/:course', courseOf('instructor'))
  server.answers('GET /api/courses/:course/scenarios', { scenarios: [OPEN, CLOSED] })
  await openScreen('/courses/c1/exercises/new', <NewExerciseScreen course="c1" />)
  await screen.findByLabelText('Title')
}

const kept = (isPublished: boolean): Answered<'GET /api/exercises/:exercise'> => ({
  course: 'c1',
  courseTitle: 'Counselling skills 2',
  settings: { ...newExerciseSettings('Europe/Dublin'), title: 'Intake', skills: ['empathy'] },
  scenario: OPEN,
  scenarioHash: isPublished ? 'sha256-1' : null,
  publishedAt: isPublished ? Date.UTC(2020, 10, 3, 14) : null,
  hasAttempts: false,
})

async function openKept(isPublished: boolean) {
  server.answers('GET /api/me', nora('instructor'))
  server.answers('GET /api/exercises/:exercise', kept(isPublished))
  server.answers('GET /api/courses/:course/scenarios', { scenarios: [OPEN, CLOSED] })
  await openScreen('/exercises/e1/edit', <EditExerciseScreen exercise="e1" />)
  await screen.findByLabelText('Title')
}

const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

describe('A new exercise', () => {
  test('shows no more than ten fields, and says what the others amount to', async () => {
    await openNew()
    const folded = screen.getByText('More settings').closest('details')
    const fields = [...screen.getByRole('main').querySelectorAll('input, select, textarea')]
    expect(fields.filter((each) => folded?.contains(each) !== true)).toHaveLength(9)
    expect(folded?.open).toBe(false)
    expect(folded?.previousElementSibling?.textContent).toBe(
      'All four skills count. Markers see no names until the marks are released. Students see what was said at once;' +
        ' their levels when you release them. Marks can be contested for 14 days. No hints are given. The built-in voice speaks.',
    )
  })

  test('says of each scenario whether it is open to practice, and what that means', async () => {
    await openNew()
    const options = [...screen.getByLabelText('Scenario').querySelectorAll('option')]
    expect(options.map((each) => each.textContent)).toEqual([
      'Choose one',
      'The first fifteen minutes, with Tomasz Wrona (open to practice)',
      'Exam, with Tomasz Wrona (for assessed work only)',
    ])
    typeIn('Scenario', 'e01')
    expect(
      screen.getByText(/anybody can read this client’s hidden half in their own browser/),
    ).not.toBeNull()
    typeIn('Scenario', 'x01')
    expect(screen.queryByText(/in their own browser/)).toBeNull()
  })

  test('is made and published by one press, with dates by the clocks of its time zone', async () => {
    await openNew()
    const made = server.answers('POST /api/courses/:course/exercises', { exercise: 'e9' })
    const published = server.answers('POST /api/exercises/:exercise/publish', {
      scenarioHash: 'sha256-1',
    })
    typeIn('Title', 'Intake')
    typeIn('Scenario', 'e01')
    typeIn('Due', '2026-07-03T14:00')
    expect(screen.getByText(/^Fri 3 Jul.*, 14:00 \(Dublin\)$/)).not.toBeNull()
    await press('Publish')
    await waitFor(() => expect(window.location.pathname).toBe('/exercises/e9/edit'))
    expect(made.map(({ body }) => body)).toEqual([
      {
        scenario: 'e01',
        settings: {
          ...newExerciseSettings('Europe/Dublin'),
          title: 'Intake',
          dueAt: Date.UTC(2026, 6, 3, 13),
        },
      },
    ])
    expect(published.map(({ params }) => params)).toEqual([{ exercise: 'e9' }])
  })

  test('that is not whole is not sent: the focus is where something is amiss', async () => {
    await openNew()
    await press('Publish')
    expect(document.activeElement).toBe(screen.getByLabelText('Title'))
    typeIn('Title', 'Intake')
    await press('Save as a draft')
    expect(document.activeElement).toBe(screen.getByLabelText('Scenario'))
  })

  test('outlives a save that failed, and a reload', async () => {
    await openNew()
    server.refuses('POST /api/courses/:course/exercises', 'storage-refused')
    typeIn('Title', 'Intake')
    typeIn('Scenario', 'e01')
    await press('Save as a draft')
    await waitFor(() =>
      expect(alertText()).toEqual([
        'The server could not keep that, and nothing has changed. Try again in a moment. If it goes on, tell whoever runs the server.',
      ]),
    )
    await openScreen('/courses/c1/exercises/new', <NewExerciseScreen course="c1" />)
    const titles = await screen.findAllByLabelText<HTMLInputElement>('Title')
    expect(titles.map((each) => each.value)).toEqual(['Intake', 'Intake'])
  })

  test('that was made but could not be published goes on as a draft, and says why', async () => {
    await openNew()
    server.answers('POST /api/courses/:course/exercises', { exercise: 'e9' })
    server.refuses('POST /api/exercises/:exercise/publish', 'scenario-missing')
    typeIn('Title', 'Intake')
    typeIn('Scenario', 'e01')
    await press('Publish')
    await waitFor(() => expect(window.location.pathname).toBe('/exercises/e9/edit'))
    expect(window.history.state).toEqual({
      outcome: null,
      failure: { code: 'scenario-missing', issues: [] },
    })
  })
})

describe('An exercise that is there', () => {
  test('is changed and saved', async () => {
    await openKept(false)
    const changed = server.answers('PUT /api/exercises/:exercise', { done: true })
    fireEvent.click(screen.getByLabelText('Boundaries'))
    typeIn('Attempts', '')
    await press('Save as a draft')
    await screen.findByText('Saved.')
    expect(changed).toEqual([
      {
        params: { exercise: 'e1' },
        body: {
          scenario: 'e01',
          settings: {
            ...kept(false).settings,
            attempts: null,
            skills: ['empathy', 'boundaries'],
          },
        },
      },
    ])
  })

  test('once published keeps its scenario, and can no more be published', async () => {
    await openKept(true)
    expect(screen.getByLabelText<HTMLSelectElement>('Scenario').disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull()
    expect(screen.getByText('Published Tue 3 Nov 2020, 14:00 (Dublin).')).not.toBeNull()
  })

  test('gives up what was typed and not saved when asked to', async () => {
    await openKept(false)
    typeIn('Title', 'Another')
    await press('Discard what is not saved')
    expect(value('Title')).toBe('Intake')
    expect(sessionStorage.getItem('third-chair/form/exercise/e1')).toBeNull()
  })

  test('is deleted after it was asked once, and stays where somebody has attempted it', async () => {
    await openKept(false)
    server.refuses('DELETE /api/exercises/:exercise', 'has-attempts')
    await press('Delete this exercise …')
    await press('Delete it')
    await waitFor(() =>
      expect(alertText()).toEqual([expect.stringContaining('Somebody has attempted this')]),
    )
    server.answers('DELETE /api/exercises/:exercise', { done: true })
    await press('Delete it')
    await waitFor(() => expect(window.location.pathname).toBe('/courses/c1'))
  })
})
