// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { Voice, VoicedWords, VoiceRoom } from '#simulation/voice-port.ts'
import { unasked, type Voicing } from '#simulation/voicing.ts'
import type { OpenPractice } from '#web/session/practice.ts'
import { forgetSound, wishSound } from '#web/sound/sound-wishes.ts'
import { HURRY_AFTER_MS } from './client-at-work.tsx'
import { ConversationScreen } from './conversation-screen.tsx'
import { fetchBuiltInVoiceNote } from './lazy-built-in-voice-note.tsx'
import { stubResizeObserver } from './stub-resize-observer.fixture.ts'

beforeEach(() => {
  localStorage.clear()
  forgetSound()
  vi.useFakeTimers()
  stubResizeObserver()
})
beforeAll(fetchBuiltInVoiceNote)
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const compiled = compileScenario(minimalScenario)
const SPOKEN: Voicing = { ...unasked('empty'), model: 'client-voice', tries: 1, fallback: null }

/** A voice that says what the test has it say, when the test has it say it. */
function heldVoice() {
  let room: VoiceRoom | null = null
  let answer = Promise.withResolvers<VoicedWords>()
  const voice: Voice = (_, given) => {
    room = given
    answer = Promise.withResolvers()
    return answer.promise
  }
  return {
    voice,
    says: (says: string, stage: string | null = null) =>
      act(async () => room?.hear({ says, stage })),
    ends: (words: VoicedWords) => act(async () => answer.resolve(words)),
  }
}

async function room(voice?: Voice): Promise<OpenPractice> {
  const opened = await openLocalSession({
    session: 's1',
    scenario: compiled,
    store: createMemoryJournalStore(),
    clock: () => 0,
    seed: 1,
    host: 'browser',
    ...(voice ? { voice } : {}),
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
    carryOnInPage: () => {},
  }
}

const Shown = ({ open }: { readonly open: OpenPractice }) => {
  const view = useSyncExternalStore(open.host.subscribe, open.host.view)
  return <ConversationScreen open={open} view={view} onLost={() => {}} />
}

const say = (words: string) =>
  act(async () => {
    fireEvent.change(replyBox(), { target: { value: words } })
    fireEvent.keyDown(replyBox(), { key: 'Enter' })
  })
const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms))

const replyBox = () => screen.getByRole('textbox', { name: 'Your reply' })
const log = () => within(screen.getByRole('log')).getAllByRole('listitem')
const lastLine = () => log().at(-1)
const hurry = () => screen.queryByRole('button', { name: 'Let the built-in voice answer' })
const NOTE = 'The built-in voice is speaking'
const told = () => screen.queryByText(NOTE)

const QUESTION = 'What is it like at home these days?'

/** A session in which the model has been asked for words and has not begun. */
async function asked() {
  const held = heldVoice()
  const open = await room(held.voice)
  render(<Shown open={open} />)
  await say(QUESTION)
  return { ...held, open }
}

describe('A language model’s words', () => {
  test('are shown as they come, outside the log and hidden from screen readers', async () => {
    const { says } = await asked()
    await says('It’s fine.', 'looks away')
    const shown = screen.getByText('It’s fine.')
    expect(screen.getByRole('log').contains(shown)).toBe(false)
    expect(shown.closest('[aria-hidden="true"]')?.textContent).toBe('Samlooks awayIt’s fine.')
    await says('It’s fine. Really.', 'looks away')
    expect(screen.getByText('It’s fine.').parentElement?.textContent).toBe(
      'looks awayIt’s fine. Really.',
    )
  })

  test('are held back until they are whole for whoever wants whole replies', async () => {
    wishSound('whole-replies', true)
    const { says, ends } = await asked()
    await says('It’s fine.')
    expect(screen.queryByText('It’s fine.')).toBeNull()
    await ends({ soFar: { says: 'It’s fine. Really.', stage: null }, voicing: SPOKEN })
    expect(screen.getByText('It’s fine. Really.').closest('li')).toBe(lastLine())
  })

  test('stand in the log once they are whole, and nowhere else, without settling a second time', async () => {
    const { says, ends } = await asked()
    await says('It’s fine. Really.')
    await ends({ soFar: { says: 'It’s fine. Really.', stage: null }, voicing: SPOKEN })
    expect(screen.getAllByText('It’s fine. Really.').map((each) => each.closest('li'))).toEqual([
      lastLine(),
    ])
    expect(lastLine()?.className).toBe('script-line is-heard')
    await say('And the course?')
    expect(log().map(({ className }) => className)).toEqual([
      'script-line ',
      'script-line is-new',
      'script-line is-heard',
      'script-line is-new',
    ])
  })
})

describe('A wait for a language model', () => {
  test('offers the built-in voice once it has lasted, which then answers', async () => {
    await asked()
    await wait(HURRY_AFTER_MS - 1)
    expect(hurry()).toBeNull()
    await wait(1)
    hurry()?.focus()
    await act(async () => {
      hurry()?.click()
    })
    expect(log()).toHaveLength(3)
    expect(hurry()).toBeNull()
    expect(document.activeElement).toBe(replyBox())
    expect(told()?.parentElement?.textContent).toContain('As you asked, this once.')
  })

  test('begins anew with every sentence, and gives the focus to the reply where the way on goes away', async () => {
    const { says } = await asked()
    await wait(HURRY_AFTER_MS)
    hurry()?.focus()
    await says('It’s fine.')
    expect(hurry()).toBeNull()
    expect(document.activeElement).toBe(replyBox())
    await wait(HURRY_AFTER_MS)
    expect(hurry()?.textContent).toBe('Let the built-in voice answer')
  })

  test('takes the focus from nobody who is typing', async () => {
    const { says } = await asked()
    replyBox().focus()
    await wait(HURRY_AFTER_MS)
    expect(document.activeElement).toBe(replyBox())
    await says('It’s fine.')
    expect(document.activeElement).toBe(replyBox())
  })

  test('offers nothing during a pause', async () => {
    await asked()
    await act(async () => screen.getByRole('button', { name: 'Pause' }).click())
    await wait(HURRY_AFTER_MS)
    expect(hurry()).toBeNull()
  })
})

describe('A fallback', () => {
  const failed = { soFar: null, voicing: unasked('stalled') } as const

  test('is told with its reason, by a region that was there before, until the model speaks again', async () => {
    const { says, ends } = await asked()
    const regions = screen.getAllByRole('status')
    await ends(failed)
    const region = told()?.closest<HTMLElement>('[role="status"]')
    expect(region?.textContent).toBe(`${NOTE}The language model took too long.`)
    expect(regions).toContain(region)
    await say('And the course?')
    expect(told()?.textContent).toBe(NOTE)
    await says('Lots of people in big halls.')
    expect(told()).toBeNull()
    await ends({ soFar: { says: 'Lots of people in big halls.', stage: null }, voicing: SPOKEN })
    expect(told()).toBeNull()
  })

  test('loses nothing of what is being typed', async () => {
    const { ends } = await asked()
    fireEvent.change(replyBox(), { target: { value: 'half a thou' } })
    await ends(failed)
    expect(replyBox()).toHaveProperty('value', 'half a thou')
  })
})

describe('A session with the built-in voice', () => {
  test('offers no other way on and tells of no voice', async () => {
    render(<Shown open={await room()} />)
    const regions = screen.getAllByRole('status').length
    await say(QUESTION)
    await wait(HURRY_AFTER_MS * 2)
    expect({ hurry: hurry(), told: told(), regions: screen.getAllByRole('status').length }).toEqual(
      { hurry: null, told: null, regions },
    )
  })
})
