// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { debriefFixture } from './debrief.fixture.ts'
import { SecondReadingPlace } from './second-reading-place.tsx'

afterEach(cleanup)

const about = {
  server: 'api.example.org',
  clientName: 'Jordan',
  journal: [],
  isTold: false,
  onAsked: () => {},
}

test('what could not be fetched is said so, and can be fetched again', () => {
  const tried: true[] = []
  render(
    <SecondReadingPlace
      parts={null}
      fetchAgain={() => void tried.push(true)}
      debrief={debriefFixture}
      about={about}
    />,
  )
  expect(screen.getByRole('region', { name: 'A second reading' }).textContent).toContain(
    'could not be fetched: the network may be gone.',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(tried).toEqual([true])
})
