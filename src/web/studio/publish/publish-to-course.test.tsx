// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import { openScreen, press, standInForBrowser } from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { NOBODY, nora } from '#web/course/signed-in.fixture.ts'
import { PublishToCourse } from './publish-to-course.tsx'

standInForBrowser()
const server = pretendServer()

beforeEach(() => {
  document.head.innerHTML = '<meta name="courses" content="yes">'
})

async function publishing(
  me: Answered<'GET /api/me'>,
  outcome: Answered<'POST /api/courses/:course/scenarios'> | null = null,
) {
  server.answers('GET /api/me', me)
  if (outcome !== null) server.answers('POST /api/courses/:course/scenarios', outcome)
  await openScreen('/studio', <PublishToCourse source="id: sam" />)
  await press('Publish to a course')
}

describe('Publishing from the Studio', () => {
  test('goes to a course of the instructor, and leads on to an exercise', async () => {
    await publishing(nora('instructor'), { published: true, scenario: 'sam', hash: 'h' })
    expect(await screen.findByLabelText('Course')).toBeInstanceOf(HTMLSelectElement)
    await press('Publish')
    const link = await screen.findByRole('link', { name: 'Make an exercise of it' })
    expect(link.getAttribute('href')).toBe('/courses/c1/exercises/new')
  })

  test('says what stands in the way, with its line and what to do', async () => {
    await publishing(nora('instructor'), {
      published: false,
      problems: [
        {
          code: 'SCN059',
          severity: 'warning',
          line: 4,
          column: 1,
          message: 'the scenario is a draft',
          fix: 'Set "status" to active.',
        },
      ],
    })
    await screen.findByLabelText('Course')
    await press('Publish')
    expect((await screen.findByRole('listitem')).textContent).toBe(
      'Line 4: the scenario is a draft. Set "status" to active.',
    )
  })

  test.each([
    [NOBODY, 'Sign in as an instructor first. The file stays open here.'],
    [nora('student'), 'You are the instructor of no course that is running.'],
  ])('tells whoever cannot what to do', async (me, words) => {
    await publishing(me)
    await screen.findByText(
      (_, element) => element?.textContent === words && element.tagName === 'P',
    )
    expect(screen.queryByRole('button', { name: 'Publish' })).toBe(null)
  })

  test('is not offered where the page came from a server without courses', async () => {
    document.head.innerHTML = ''
    await openScreen('/studio', <PublishToCourse source="" />)
    expect(screen.queryByRole('button')).toBe(null)
  })
})
