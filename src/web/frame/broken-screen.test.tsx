// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { ShelvedSession } from '#web/session/session-shelf.ts'
import { BrokenScreen } from './broken-screen.tsx'

afterEach(cleanup)

const SHELVED: ShelvedSession = {
  session: 's1',
  scenarioId: 'sam',
  title: 'The resit',
  clientName: 'Sam Reyes',
  hash: 'sha256-0',
  startedAt: '2026-01-01T10:00:00.000Z',
  standing: 'unfinished',
}

const Broken = () => {
  throw new Error('broken on purpose')
}

function breaks(onlyInPage: readonly ShelvedSession[]) {
  render(
    <BrokenScreen practice={{ openJournals: () => [[]], onlyInPage: () => onlyInPage }}>
      <Broken />
    </BrokenScreen>,
    { onCaughtError: () => {} },
  )
  return screen.getByRole('main').textContent
}

describe('A screen that breaks', () => {
  test('sends the student back to the session that the device has', () => {
    expect(breaks([])).toContain('Every reply you sent is kept on this device')
  })

  test('does not call a session kept that lives in the page alone', () => {
    expect(breaks([SHELVED])).toContain('lives in this page only')
    expect(screen.getByRole('main').textContent).not.toContain('is kept on this device')
  })
})
