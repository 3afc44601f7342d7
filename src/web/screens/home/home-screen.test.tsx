// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failure } from '#lib/result.ts'
import type { Practice } from '#web/session/practice.ts'
import { PracticeProvider } from '#web/session/practice-context.tsx'
import type { SessionShelf, ShelvedSession } from '#web/session/session-shelf.ts'
import { HomeScreen } from './home-screen.tsx'

afterEach(cleanup)

/** jsdom has no modal dialogs; this one opens and closes, which is all that is looked at here. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const SHELVED: ShelvedSession = {
  session: 's1',
  scenarioId: 'sam',
  title: 'The resit',
  clientName: 'Sam Reyes',
  hash: 'sha256-0',
  startedAt: '2026-01-01T10:00:00.000Z',
  standing: 'debriefed',
}

const broken = () => Promise.reject(new DOMException('closed', 'InvalidStateError'))

async function arrive(shelf: Partial<SessionShelf>) {
  // The rest of it is not asked for on this screen.
  const practice = {
    catalogue: { cards: async () => failure('unreachable') },
    shelf: async () => shelf,
    onlyInPage: () => [],
  } as unknown as Practice
  await act(async () =>
    render(
      <PracticeProvider value={practice}>
        <HomeScreen />
      </PracticeProvider>,
    ),
  )
}

/** The list comes behind the page. */
const listed = () => screen.findByRole('heading', { name: 'Your sessions' })

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })

const alerts = () => screen.queryAllByRole('alert').map((each) => each.textContent)

const UNREAD = expect.stringContaining('could not be read')

describe('The first page', () => {
  test('says so when the sessions on the device cannot be read', async () => {
    await arrive({ list: broken })
    expect(alerts()).toContainEqual(UNREAD)
  })

  test('says so when a session cannot be handed out', async () => {
    await arrive({ list: async () => [SHELVED], journal: broken })
    await listed()
    expect(alerts()).not.toContainEqual(UNREAD)
    await press('Download')
    expect(alerts()).toContainEqual(UNREAD)
  })

  test('says so when a session cannot be deleted', async () => {
    await arrive({ list: async () => [SHELVED], remove: broken })
    await listed()
    await press('Delete')
    await press('Delete it')
    expect(alerts()).toContainEqual(expect.stringContaining('could not be deleted'))
  })

  test('a deleted session leaves the focus in the page', async () => {
    let kept = [SHELVED]
    await arrive({
      list: async () => kept,
      remove: async () => {
        kept = []
      },
    })
    await listed()
    screen.getByRole('button', { name: 'Delete' }).focus()
    await press('Delete')
    await press('Delete it')
    expect(screen.queryByText('Your sessions')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})
