import '#web/design/theme.css'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { StudioPage } from './studio-page.tsx'

afterEach(cleanup)

test('words typed near the foot of the window leave the page, and the toolbar at its head, where they are', async () => {
  await page.viewport(1366, 800)
  render(
    <StudioPage isOver={false}>
      <div style={{ blockSize: '520px' }} />
      <textarea aria-label="Your reply" rows={2} />
      <div style={{ blockSize: '900px' }} />
    </StudioPage>,
  )
  screen.getByRole('textbox').focus({ preventScroll: true })
  await userEvent.keyboard('That sounds hard.')
  expect(window.scrollY).toBe(0)
})
