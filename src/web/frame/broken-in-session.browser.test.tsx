import '#web/design/theme.css'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { deleteDB } from 'idb'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import { SessionRoom } from '#web/screens/session/session-room.tsx'
import { browserPractice } from '#web/session/browser-practice.ts'
import type { Practice, PracticeRequest } from '#web/session/practice.ts'
import { PracticeProvider } from '#web/session/practice-context.tsx'
import { DATABASE_NAME } from '#web/session/practice-database.ts'
import { webSessionLocks } from '#web/session/session-locks.ts'
import { BrokenScreen } from './broken-screen.tsx'

const SAID = 'It took something to come in today.'
/** @source judgement: a busy machine */
const PATIENCE = { timeout: 15_000 }
const TYPED = 'What would help you'

let handedOut: Blob[] = []
const createObjectUrl = URL.createObjectURL
URL.createObjectURL = (file: Blob) => {
  handedOut.push(file)
  return createObjectUrl(file)
}

afterEach(async () => {
  cleanup()
  handedOut = []
  localStorage.clear()
  await deleteDB(DATABASE_NAME)
})

/** What the page is after it was loaded: nothing is in it but what the device has. */
const loadedPage = (): Practice =>
  browserPractice(
    scenarioCatalogue(async () => []),
    webSessionLocks(navigator.locks),
    null,
  )

async function begin(practice: Practice, keepOn: PracticeRequest['keepOn']): Promise<string> {
  const begun = await practice.begin({
    compiled: compileScenario(minimalScenario),
    goal: null,
    keepOn,
    voice: 'embedded',
  })
  if (!begun.ok) throw new Error(begun.failure)
  return begun.value
}

function Breakable({ session }: { readonly session: string }) {
  const [isBroken, setBroken] = useState(false)
  if (isBroken) throw new Error('broken on purpose')
  return (
    <>
      <button type="button" onClick={() => setBroken(true)}>
        Break it
      </button>
      <SessionRoom session={session} />
    </>
  )
}

const show = (practice: Practice, session: string) =>
  render(
    <PracticeProvider value={practice}>
      <BrokenScreen practice={practice}>
        <Breakable session={session} />
      </BrokenScreen>
    </PracticeProvider>,
    { onCaughtError: () => {} },
  )

const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })

const turns = () => within(screen.getByRole('log')).getAllByRole('listitem')

/** Says something, types on, and has the screen break. @returns the journal that was handed out then */
async function talkThatBreaks(practice: Practice, session: string): Promise<string> {
  show(practice, session)
  fireEvent.change(await box(), { target: { value: SAID } })
  await vi.waitFor(() => {
    // Nothing is sent before the client has spoken.
    if (turns().length === 1) fireEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(turns()).toHaveLength(3)
  }, PATIENCE)
  fireEvent.change(await box(), { target: { value: TYPED } })
  fireEvent.click(screen.getByRole('button', { name: 'Break it' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Download what was said' }))
  return (await handedOut[0]?.text()) ?? ''
}

test('a talk that breaks is handed out whole, and stands where it was once the page is loaded again', async () => {
  const practice = loadedPage()
  const session = await begin(practice, 'device')
  const journal = await talkThatBreaks(practice, session)
  expect(journal).toContain(SAID)
  expect(journal.trim().split('\n').length).toBeGreaterThan(3)
  expect(screen.getByRole('main').textContent).toContain('is kept on this device')
  cleanup()

  show(loadedPage(), session)
  expect((await box()).value).toBe(TYPED)
  expect(turns().map(({ textContent }) => textContent?.includes(SAID))).toEqual([
    false,
    true,
    false,
  ])
})

test('a talk that only the page has is not thrown away by a slip of the hand', async () => {
  const practice = loadedPage()
  const session = await begin(practice, 'page')
  expect(await talkThatBreaks(practice, session)).toContain(SAID)
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
  practice.letGoOfAll()
})
