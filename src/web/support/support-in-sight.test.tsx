// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SupportInSight } from './support-in-sight.tsx'

afterEach(cleanup)

test.each([1, 2, 3, 4])('Support is one press away at level %i', (level) => {
  render(<SupportInSight level={level} />)
  expect(screen.queryByRole('region')).toBe(null)
})

test('Support is in sight at level 5', () => {
  render(<SupportInSight level={5} />)
  const region = screen.getByRole('region', { name: 'Support for you' })
  expect(region.textContent).toContain('Samaritans, telephone 116 123')
})
