// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { ownNotice } from '#web/course/own-notice.ts'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { NOBODY, nora } from '#web/course/signed-in.fixture.ts'
import { CoursesScreen } from './courses-screen.tsx'
import { JoinScreen } from './join-screen.tsx'

standInForBrowser()
const server = pretendServer()
const here = () => window.location.pathname + window.location.search

const buttons = () => screen.getAllByRole('button').map((each) => each.textContent)

describe('The courses', () => {
  test('send whoever is not signed in to the sign-in and back', async () => {
    server.answers('GET /api/me', NOBODY)
    await openScreen('/courses', <CoursesScreen />)
    await waitFor(() => expect(here()).toBe('/sign-in?to=%2Fcourses'))
  })

  test('come after the notice, whose very version is said to have been read', async () => {
    let hasReadNotice = false
    server.answers('GET /api/me', () => ({ ...nora('student'), hasReadNotice }))
    const read = server.answers('POST /api/me/notice', () => {
      hasReadNotice = true
      return { done: true } as const
    })
    await openScreen('/courses', <CoursesScreen />)
    await screen.findByRole('heading', { level: 1, name: 'Before you begin' })
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual(
      ownNotice().points.map(({ heading }) => heading),
    )
    await press('I have read this')
    await screen.findByRole('heading', { level: 1, name: 'Courses' })
    expect(read.map(({ body }) => body)).toEqual([{ version: ownNotice().version }])
  })

  test('are listed with what one is there; an archived one is folded away', async () => {
    const { places, ...me } = nora('marker')
    const old = { course: 'c0', title: 'Last year', role: 'student', isArchived: true } as const
    server.answers('GET /api/me', { ...me, places: [...places, old] })
    await openScreen('/courses', <CoursesScreen />)
    const own = await screen.findByRole('region', { name: 'Your courses' })
    expect([...own.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      'Counselling skills 2Marker',
      'Last yearStudent',
    ])
    expect(screen.getByText('In the archive: 1').closest('details')?.open).toBe(false)
  })

  test('can be created by administrators alone, in the time zone that they are in', async () => {
    server.answers('GET /api/me', nora('student'))
    await openScreen('/courses', <CoursesScreen />)
    await screen.findByRole('button', { name: 'Join course' })
    expect(buttons()).not.toContain('Create course')
  })

  test('a new one is opened once it is there', async () => {
    server.answers('GET /api/me', nora('instructor', true))
    const created = server.answers('POST /api/courses', { course: 'c2' })
    await openScreen('/courses', <CoursesScreen />)
    await screen.findByRole('button', { name: 'Create course' })
    typeIn('Title', ' Ethics ')
    typeIn('Time zone', 'Europe/Dublin')
    await press('Create course')
    await waitFor(() => expect(here()).toBe('/courses/c2'))
    expect(created.map(({ body }) => body)).toEqual([
      { title: 'Ethics', timeZone: 'Europe/Dublin' },
    ])
  })

  test('a time zone that is none is told where it stands', async () => {
    server.answers('GET /api/me', nora('instructor', true))
    await openScreen('/courses', <CoursesScreen />)
    await screen.findByRole('button', { name: 'Create course' })
    typeIn('Title', 'Ethics')
    typeIn('Time zone', 'Atlantis')
    await press('Create course')
    expect(document.activeElement).toBe(screen.getByLabelText('Time zone'))
    expect(screen.getByText(/No time zone goes by this name/)).not.toBeNull()
  })
})

describe('Joining by a link', () => {
  test('waits for a press, and sends the code as it is stored', async () => {
    server.answers('GET /api/me', nora('student'))
    const joined = server.answers('POST /api/join', { course: 'c1' })
    await openScreen('/join/hjkm-3479', <JoinScreen code="hjkm-3479" />)
    await screen.findByRole('button', { name: 'Join course' })
    expect(joined).toEqual([])
    await press('Join course')
    await waitFor(() => expect(here()).toBe('/courses/c1'))
    expect(joined.map(({ body }) => body)).toEqual([{ code: 'HJKM3479' }])
  })

  test('takes the code of one place, which is twice as long', async () => {
    server.answers('GET /api/me', nora('student'))
    const joined = server.answers('POST /api/join', { course: 'c1' })
    await openScreen('/join', <JoinScreen code="" />)
    await screen.findByLabelText('Code')
    typeIn('Code', 'JRXN-YFFR-3FDF-YM7K')
    await press('Join course')
    await waitFor(() => expect(joined.map(({ body }) => body.code)).toEqual(['JRXNYFFR3FDFYM7K']))
  })

  test('with a code that nothing goes by keeps what was typed, over a reload too', async () => {
    server.answers('GET /api/me', nora('student'))
    server.refuses('POST /api/join', 'code-unknown')
    await openScreen('/join', <JoinScreen code="" />)
    await screen.findByLabelText('Code')
    typeIn('Code', 'HJKM 3479')
    await press('Join course')
    await waitFor(() =>
      expect(alertText()).toEqual([expect.stringContaining('No course and no place goes by')]),
    )
    await openScreen('/join', <JoinScreen code="" />)
    const [, again] = await screen.findAllByLabelText<HTMLInputElement>('Code')
    expect(again?.value).toBe('HJKM 3479')
  })
})
