// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import { readDraft, writeDraft } from '#web/course/draft.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  tableText,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { ownNotice } from '#web/course/own-notice.ts'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { nora } from '#web/course/signed-in.fixture.ts'
import { AccountScreen } from './account-screen.tsx'
import { PeopleScreen } from './people-screen.tsx'

standInForBrowser()
const server = pretendServer()

type Acts = Answered<'GET /api/me/audit'>
const ACT: Acts['acts'][number] = {
  id: 'x1',
  at: Date.UTC(2020, 10, 3, 14),
  action: 'transcript.seen',
  by: 'Max Reid',
  isMine: false,
  course: { id: 'c1', title: 'Counselling skills 2' },
  exercise: { id: 'e1', title: 'Intake' },
  attempt: { id: 'a1', number: 2 },
  facts: {},
}
const RECORD: Readonly<Record<string, Acts>> = {
  '': { acts: [ACT], next: '1.x1' },
  '1.x1': {
    acts: [
      {
        ...ACT,
        id: 'x0',
        action: 'person.exported',
        isMine: true,
        course: null,
        exercise: null,
        attempt: null,
      },
    ],
    next: null,
  },
}

async function openAccount() {
  server.answers('GET /api/me', { ...nora('student'), hasReadNotice: false })
  server.answers('GET /api/me/audit', ({ query }) => RECORD[query?.['before'] ?? ''] ?? 'not-found')
  await openScreen('/account', <AccountScreen />)
  await screen.findByRole('heading', { level: 1, name: 'My data' })
}

describe('My data', () => {
  test('says who one is and holds the whole notice, read or not', async () => {
    await openAccount()
    expect(screen.getByText('You are signed in as Nora Quinn (nora@example.org).')).not.toBeNull()
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(
      ownNotice().points.map(({ heading }) => heading),
    )
  })

  test('says page by page who has looked at one’s work, and where', async () => {
    await openAccount()
    const record = () => tableText('What was done, newest first').map((row) => row.slice(1))
    await screen.findByRole('table', { name: 'What was done, newest first' })
    expect(record()).toEqual([
      ['Who', 'What', 'Where'],
      ['Max Reid', 'Conversation read', 'Counselling skills 2, Intake, attempt 2'],
    ])
    expect(screen.queryByRole('button', { name: 'Newer' })).toBeNull()
    await press('Older')
    await screen.findByText('Own data put together to be downloaded')
    expect(record()[1]).toEqual(['You', 'Own data put together to be downloaded', ''])
    expect(screen.queryByRole('button', { name: 'Older' })).toBeNull()
    await press('Newer')
    expect(record()[1]?.[0]).toBe('Max Reid')
  })

  test('is deleted only by a word that nobody types by mistake', async () => {
    await openAccount()
    const deleted = server.answers('POST /api/me/delete', { done: true })
    writeDraft('course/c1/roster', 'names of others')
    await press('Delete my account …')
    await press('Delete my account')
    expect(deleted).toEqual([])
    expect(document.activeElement).toBe(screen.getByLabelText('Type “delete”'))
    typeIn('Type “delete”', ' Delete ')
    await press('Delete my account')
    await waitFor(() => expect(window.location.pathname).toBe('/'))
    expect(deleted.map(({ body }) => body)).toEqual([{ confirm: 'delete' }])
    expect(readDraft('course/c1/roster')).toBeNull()
  })

  test('of the last administrator stays, and says what has to come first', async () => {
    await openAccount()
    server.refuses('POST /api/me/delete', 'last-administrator')
    await press('Delete my account …')
    typeIn('Type “delete”', 'delete')
    await press('Delete my account')
    await waitFor(() =>
      expect(alertText()).toEqual([
        'The server needs an administrator, and this is the last one. Make somebody else an administrator first.',
      ]),
    )
  })

  test('leaves nothing that was typed behind when one signs out', async () => {
    await openAccount()
    server.signsOut()
    writeDraft('course/c1/roster', 'names of others')
    await press('Sign out')
    await waitFor(() => expect(window.location.pathname).toBe('/'))
    expect(readDraft('course/c1/roster')).toBeNull()
  })
})

describe('The people of a server', () => {
  const ANA = { id: 'p2', name: 'Ana Byrne', email: 'ana@example.org', isAdministrator: false }

  async function openPeople() {
    server.answers('GET /api/me', nora('instructor', true))
    server.answers('GET /api/people', { people: [ANA] })
    await openScreen('/people', <PeopleScreen />)
    await screen.findByRole('table', { name: '1 account on this server' })
  }

  test('stand in a table, and are made administrators', async () => {
    await openPeople()
    expect(tableText('1 account on this server')).toEqual([
      ['Name', 'E-mail', 'Administrator', 'Change'],
      ['Ana Byrne', 'ana@example.org', 'No', 'Change Ana Byrne'],
    ])
    const changed = server.answers('PATCH /api/people/:person', { done: true })
    await press('Change Ana Byrne')
    await press('Make an administrator')
    expect(changed).toEqual([{ params: { person: 'p2' }, body: { isAdministrator: true } }])
  })

  test('get a link for a new password, whose token stands behind the #', async () => {
    await openPeople()
    server.answers('POST /api/people/:person/password-link', { token: 'tok', expiresAt: 1 })
    await press('Change Ana Byrne')
    await press('Make a link')
    await screen.findByText(`${window.location.origin}/new-password#tok`)
  })
})
