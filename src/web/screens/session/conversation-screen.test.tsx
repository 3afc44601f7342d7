// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { failure } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { JournalEvent } from '#simulation/journal.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import type { OpenPractice } from '#web/session/practice.ts'
import { ConversationScreen } from './conversation-screen.tsx'
import './hint-in-steps.tsx'
import { stubResizeObserver } from './stub-resize-observer.fixture.ts'

beforeEach(() => {
  localStorage.clear()
  stubResizeObserver()
  stubDialog()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const compiled = compileScenario(minimalScenario)

/** A session that has begun, on a device that stops keeping events of one type. */
async function room(refused: JournalEvent['type'] | null = null): Promise<OpenPractice> {
  const kept = createMemoryJournalStore()
  let isFull = true
  const opened = await openLocalSession({
    session: 's1',
    scenario: compiled,
    store: {
      read: kept.read,
      append: async (entry) =>
        isFull && entry.event.type === refused ? failure('storage-full') : kept.append(entry),
    },
    clock: () => 0,
    seed: 1,
    host: 'browser',
  })
  if (!opened.ok) throw new Error(opened.failure)
  await opened.value.begin(null)
  await clientAnswered(opened.value)
  return {
    session: 's1',
    host: opened.value,
    brief: scenarioBrief(compiled.scenario),
    compiled,
    speaksForSelf,
    keptOn: () => 'device',
    carryOnInPage: () => {
      isFull = false
    },
  }
}

const Shown = ({ open }: { readonly open: OpenPractice }) => {
  const view = useSyncExternalStore(open.host.subscribe, open.host.view)
  return <ConversationScreen open={open} view={view} onLost={() => {}} />
}

const press = (name: string) =>
  act(async () => {
    const button = screen.getByRole('button', { name })
    button.focus()
    fireEvent.click(button)
  })

/** Hints come behind the first page. */
const askForHint = async () => {
  await press('Hint')
  await screen.findByRole('button', { name: 'Put the hint away' })
}

const replyBox = () => screen.getByRole('textbox', { name: 'Your reply' })

describe('The conversation', () => {
  test('a pause that cannot be ended for want of room says so, and can be gone on from in the page', async () => {
    render(<Shown open={await room('session.resumed')} />)
    await press('Pause')
    await press('Resume')
    expect(screen.getByRole('alert').textContent).toContain('no room left')
    await press('Carry on without keeping it')
    expect(screen.queryByRole('alert')).toBeNull()
    await press('Resume')
    expect(document.activeElement).toBe(replyBox())
  })

  test('a hint that is put away gives the focus to the reply', async () => {
    render(<Shown open={await room()} />)
    await askForHint()
    await press('Put the hint away')
    expect(document.activeElement).toBe(replyBox())
  })

  test('a hint is spoken by a region that was there before it', async () => {
    render(<Shown open={await room()} />)
    const regions = screen.getAllByRole('status')
    await askForHint()
    const told = regions.filter(({ textContent }) => textContent?.includes('From the third chair'))
    expect(told.length).toBe(1)
  })

  test('a hint leads on step by step, and each asking is kept', async () => {
    const open = await room()
    const before = open.host.journal().length
    render(<Shown open={open} />)
    await askForHint()
    await press('What kind of reply?')
    expect(screen.queryByRole('button', { name: 'What kind of reply?' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('An opening')
    await press('An opening')
    expect(document.activeElement).toBe(replyBox())
    expect(screen.getAllByRole('list').at(-1)?.textContent).toBe(
      'Say back what you heard before you ask the next question.' +
        'A reflection of feeling · EmpathyOne sentence that says the feeling, as strong as it was and no stronger, shows Sam it can be brought here. A question or a tip would step past it.' +
        "It could begin so, and go on in your own words:“I wasn't sure I'd come, to be honest” … as if …",
    )
    expect(
      open.host
        .journal()
        .slice(before)
        .map(({ event }) => event),
    ).toEqual([
      { type: 'hint.shown', hint: 'listen-first', step: 'notice' },
      { type: 'hint.shown', hint: 'listen-first', step: 'kind' },
      { type: 'hint.shown', hint: 'listen-first', step: 'opening' },
    ])
  })

  test('a hint that cannot be kept is not shown, and says why', async () => {
    render(<Shown open={await room('hint.shown')} />)
    await press('Hint')
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    expect(screen.queryByRole('button', { name: 'What kind of reply?' })).toBeNull()
  })

  test('a hint is gone once the client has answered', async () => {
    const open = await room()
    render(<Shown open={open} />)
    await askForHint()
    await act(async () => {
      await open.host.say('You were not sure you would come.')
      await clientAnswered(open.host)
    })
    expect(screen.queryByText('From the third chair:')).toBeNull()
  })

  test('words asked for again give the focus to the reply', async () => {
    const open = await room('client.spoke')
    render(<Shown open={open} />)
    open.carryOnInPage()
    await press('Ask again')
    expect(document.activeElement).toBe(replyBox())
  })

  test('what a student says of themself goes nowhere: the talk pauses and the support card opens', async () => {
    const open = await room()
    const before = open.host.journal().length
    render(<Shown open={open} />)
    fireEvent.change(replyBox(), { target: { value: 'I want to kill myself.' } })
    await press('Send')
    await press('It is about me')
    expect(screen.getByRole('dialog').textContent).toContain('Support for you')
    expect(screen.queryByRole('region', { name: 'Paused' })).not.toBeNull()
    const added = open.host.journal().slice(before)
    expect(added.map(({ event }) => event.type)).toEqual(['session.paused'])
  })
})
