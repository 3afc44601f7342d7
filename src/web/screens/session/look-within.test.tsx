// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import { readLookedWithin } from '#web/session/looked-within.ts'
import type { OpenPractice } from '#web/session/practice.ts'
import { ConversationScreen } from './conversation-screen.tsx'
import { fetchLookWithin } from './lazy-look-within.tsx'
import { stubResizeObserver } from './stub-resize-observer.fixture.ts'

beforeEach(() => {
  localStorage.clear()
  stubResizeObserver()
  stubDialog()
})
beforeAll(fetchLookWithin)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const compiled = compileScenario({
  ...minimalScenario,
  countertransferencePrompt: { when: { after: ['tired'] } },
})

/** A talk that has come to the turn after which the session asks. */
async function atThePause(): Promise<OpenPractice> {
  const opened = await openLocalSession({
    session: 's1',
    scenario: compiled,
    store: createMemoryJournalStore(),
    clock: () => 0,
    seed: 1,
    host: 'browser',
  })
  if (!opened.ok) throw new Error(opened.failure)
  const host = opened.value
  await host.begin(null)
  await clientAnswered(host)
  for (const words of ['It took something to come in.', 'That sounds wearing.']) {
    await host.say(words)
    await clientAnswered(host)
  }
  return {
    session: 's1',
    host,
    compiled,
    brief: scenarioBrief(compiled.scenario),
    keptOn: () => 'device',
    carryOnInPage: () => {},
    speaksForSelf,
  }
}

function Room({ open }: { readonly open: OpenPractice }) {
  const view = useSyncExternalStore(open.host.subscribe, open.host.view)
  return <ConversationScreen open={open} view={view} onLost={() => {}} />
}

const events = (open: OpenPractice) => open.host.journal().map(({ event }) => event.type)

const lastWords = (open: OpenPractice): string | null => {
  const newest = open.host.view().turns.at(-1)
  return newest?.speaker === 'client' ? newest.speech.says : null
}

describe('The pause that asks what is happening in the student', () => {
  test('comes once, stands the clock still, and what is chosen is kept on the device alone', async () => {
    const open = await atThePause()
    await act(async () => render(<Room open={open} />))
    expect(document.activeElement?.textContent).toBe('What is happening in you right now?')
    expect(open.host.view().phase).toBe('paused')
    fireEvent.click(screen.getByRole('radio', { name: 'A pull to rescue' }))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'I wanted to fix it. ' } })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Keep for my/ })))
    expect(readLookedWithin('s1')).toEqual({
      clientSaid: lastWords(open),
      feeling: 'rescue',
      words: 'I wanted to fix it.',
    })
    expect(open.host.view().phase).toBe('awaiting-student')
    expect(JSON.stringify(open.host.journal())).not.toContain('fix it')
    expect(events(open).slice(-2)).toEqual(['session.paused', 'session.resumed'])
    await act(async () => {
      await open.host.say('What happens on those nights?')
      await clientAnswered(open.host)
    })
    expect(screen.queryByText('What is happening in you right now?')).toBe(null)
  })

  test('keeps nothing where the student goes on without', async () => {
    const open = await atThePause()
    await act(async () => render(<Room open={open} />))
    fireEvent.click(screen.getByRole('radio', { name: 'Fear' }))
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /without keeping/ })))
    expect([readLookedWithin('s1'), open.host.view().phase]).toEqual([null, 'awaiting-student'])
  })

  test('says so where keeping is asked for and nothing was noticed', async () => {
    const open = await atThePause()
    await act(async () => render(<Room open={open} />))
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Keep for my/ })))
    expect(screen.getByRole('alert').textContent).toBe(
      'Choose what you notice, or write a word; or go on without keeping anything.',
    )
    expect(open.host.view().phase).toBe('paused')
  })
})
