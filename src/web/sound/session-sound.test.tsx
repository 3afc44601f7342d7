// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import { Composer } from '#web/screens/session/composer.tsx'
import { pretendDictation, pretendSpeaker } from './pretend-sound.fixture.ts'
import { SessionSound } from './session-sound.tsx'
import { forgetSound, type SoundWishes } from './sound-wishes.ts'

beforeEach(() => {
  localStorage.clear()
  forgetSound()
})
afterEach(cleanup)

const compiled = compileScenario(minimalScenario)
const brief = scenarioBrief(compiled.scenario)
const ownWords = { speaksForSelf: () => false, onAboutSelf: () => {}, whatFollows: '' }

async function begun(): Promise<SessionHost> {
  const opened = await openLocalSession({
    session: 's1',
    scenario: compiled,
    store: createMemoryJournalStore(),
    clock: () => 0,
    seed: 1,
    host: 'browser',
  })
  if (!opened.ok) throw new Error(opened.failure)
  await opened.value.begin(null)
  await clientAnswered(opened.value)
  return opened.value
}

interface RoomProps {
  readonly host: SessionHost
  readonly wishes: SoundWishes
}

/** A room with sound: the real client, the real box, and a device that does what the test says. */
function room() {
  const speech = pretendSpeaker()
  const ears = pretendDictation()
  const device = { speaker: speech.speaker, dictation: ears.dictation }
  const Room = ({ host, wishes }: RoomProps) => {
    const { turns, phase } = useSyncExternalStore(host.subscribe, host.view)
    return (
      <>
        <SessionSound brief={brief} turns={turns} wishes={wishes} device={device} />
        <Composer
          session="s1"
          lastSaid={null}
          isWaiting={phase !== 'awaiting-student'}
          ownWords={ownWords}
          onSend={async (text) => (await host.say(text)).ok}
        >
          {null}
        </Composer>
      </>
    )
  }
  return { speech, ears, Room }
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const typed = (words: string) =>
  act(async () => fireEvent.input(box(), { target: { value: words } }))
const said = async (host: SessionHost, words: string) => {
  await typed(words)
  await press('Send')
  await act(() => clientAnswered(host))
}
const clientWords = (host: SessionHost) =>
  host.view().turns.flatMap((turn) => (turn.speaker === 'client' ? [turn.speech.says] : []))

describe('Reading aloud', () => {
  const WISHES = ['read-aloud'] as const

  test('reads each turn of the client once, without the stage directions', async () => {
    const host = await begun()
    const { speech, Room } = room()
    await act(async () => void render(<Room host={host} wishes={WISHES} />))
    await said(host, 'It took something to come here.')
    expect(speech.words()).toEqual(clientWords(host))
    expect(host.view().turns.some((turn) => turn.speaker === 'client' && turn.speech.stage)).toBe(
      true,
    )
  })

  test('reads nothing of what was there before it was asked for, until it is asked again', async () => {
    const host = await begun()
    await host.say('Hello.')
    await clientAnswered(host)
    const { speech, Room } = room()
    await act(async () => void render(<Room host={host} wishes={WISHES} />))
    expect(speech.words()).toEqual([])
    await press('Hear again')
    expect(speech.words()).toEqual(clientWords(host).slice(-1))
  })

  test.each<[string, () => unknown]>([
    ['a press', () => fireEvent.click(screen.getByRole('button', { name: 'Stop reading' }))],
    ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['typing', () => fireEvent.input(box(), { target: { value: 'I' } })],
    ['leaving the page', () => fireEvent(window, new Event('pagehide'))],
    ['leaving the talk, by a pause or for good', () => cleanup()],
    [
      'a dialog that takes the focus',
      () => {
        const dialog = document.body.appendChild(document.createElement('dialog'))
        fireEvent.focusIn(dialog)
        dialog.remove()
      },
    ],
  ])('stops at %s', async (_, act_) => {
    const host = await begun()
    const { speech, Room } = room()
    await act(async () => void render(<Room host={host} wishes={WISHES} />))
    expect(speech.isSpeaking()).toBe(true)
    await act(async () => void act_())
    expect(speech.isSpeaking()).toBe(false)
  })

  test('speaks with one voice for one client, and with the chosen one', async () => {
    const host = await begun()
    localStorage.setItem('third-chair/sound-voices', JSON.stringify({ [brief.id]: 'v:Owen' }))
    const { speech, Room } = room()
    await act(async () => void render(<Room host={host} wishes={WISHES} />))
    await said(host, 'Hello.')
    expect(new Set(speech.voices())).toEqual(new Set(['Owen']))
  })

  test('a browser that will not speak is told of in a sentence', async () => {
    const host = await begun()
    const { speech, Room } = room()
    await act(async () => void render(<Room host={host} wishes={WISHES} />))
    await act(async () => speech.ends('refused'))
    expect(screen.getByRole('status').textContent).toBe(
      `The browser did not read ${brief.client.calledName} aloud. Press “Hear again”, or read on.`,
    )
  })
})

describe('Dictation', () => {
  const WISHES = ['dictate'] as const
  const open = async () => {
    const host = await begun()
    const { speech, ears, Room } = room()
    await act(async () => void render(<Room host={host} wishes={WISHES} />))
    return { host, speech, ears }
  }

  test('puts words that stand at the caret, beside what is typed, and sends nothing', async () => {
    const { host, ears } = await open()
    await typed('I heard. Then?')
    box().setSelectionRange(8, 8)
    await press('Dictate')
    await act(async () => ears.mumbles('that it'))
    expect(box().value).toBe('I heard. Then?')
    await act(async () => ears.says('That it was hard.'))
    expect(box().value).toBe('I heard. That it was hard. Then?')
    expect(localStorage.getItem('third-chair/s1/draft')).toBe('I heard. That it was hard. Then?')
    expect(host.view().turns).toHaveLength(1)
  })

  test('overwrites nothing, also not what is marked', async () => {
    const { ears } = await open()
    await typed('One two')
    box().setSelectionRange(0, 7)
    await press('Dictate')
    await act(async () => ears.says('three'))
    expect(box().value).toBe('One two three')
  })

  test.each<[string, () => unknown]>([
    [
      'a second press',
      () => fireEvent.click(screen.getByRole('button', { name: 'Stop dictating' })),
    ],
    ['Escape', () => fireEvent.keyDown(box(), { key: 'Escape' })],
    ['leaving the page', () => fireEvent(window, new Event('pagehide'))],
    ['leaving the talk', () => cleanup()],
  ])('ends with %s', async (_, end) => {
    const { ears } = await open()
    await press('Dictate')
    expect(ears.isListening()).toBe(true)
    await act(async () => void end())
    expect(ears.isListening()).toBe(false)
  })

  test('ends when the words are sent, and later ones reach nobody', async () => {
    const { host, ears } = await open()
    await press('Dictate')
    await act(async () => ears.says('That sounds hard.'))
    await press('Send')
    await act(() => clientAnswered(host))
    await act(async () => ears.says('And this?'))
    expect([ears.isListening(), box().value]).toEqual([false, ''])
  })

  test.each([
    ['not-allowed', 'does not let this page use the microphone'],
    ['no-speech', 'Nothing was heard'],
    ['no-microphone', 'No microphone was found'],
    ['failed', 'What it wrote stays in the box'],
  ] as const)('that ends for %s says so', async (why, words) => {
    const { ears } = await open()
    await press('Dictate')
    await act(async () => ears.ends(why))
    expect(screen.getByRole('status').textContent).toContain(words)
    expect(screen.queryByRole('button', { name: 'Dictate' })).not.toBe(null)
  })

  test('leaves no trace: the journal of a dictated reply is that of a typed one', async () => {
    const dictated = await open()
    await press('Dictate')
    await act(async () => dictated.ears.says('That sounds hard.'))
    await press('Send')
    await act(() => clientAnswered(dictated.host))
    cleanup()
    const typing = await open()
    await said(typing.host, 'That sounds hard.')
    expect(dictated.host.journal()).toEqual(typing.host.journal())
    expect(typing.host.journal().map(({ event }) => event.type)).toContain('student.said')
  })
})
