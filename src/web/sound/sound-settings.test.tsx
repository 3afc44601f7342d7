// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import type { HeardLanguage } from './dictation.ts'
import { keptVoiceOf } from './kept-voices.ts'
import { pretendDictation, pretendSpeaker } from './pretend-sound.fixture.ts'
import type { SoundDevice } from './sound-device.ts'
import { SoundSettings } from './sound-settings.tsx'
import { forgetSound, soundWishes } from './sound-wishes.ts'

beforeEach(() => {
  localStorage.clear()
  forgetSound()
})
afterEach(cleanup)

const brief = scenarioBrief(minimalScenario)
const name = brief.client.calledName
const shown = (device: SoundDevice) =>
  act(async () => void render(<SoundSettings brief={brief} device={device} />))
const tick = (label: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: label })
const words = () => document.body.textContent

describe('The settings of sound', () => {
  test('offer three things, all off', async () => {
    const device = { speaker: pretendSpeaker().speaker, dictation: pretendDictation().dictation }
    await shown(device)
    const ticks = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(ticks.map(({ checked, labels }) => [labels?.[0]?.textContent, checked])).toEqual([
      [`Read ${name} aloud`, false],
      ['Dictate my replies', false],
      ['Show whole replies at once', false],
    ])
    expect(screen.queryByRole('combobox')).toBe(null)
  })

  test('keep the voice that was chosen for this client, and let it be heard', async () => {
    const speech = pretendSpeaker()
    await shown({ speaker: speech.speaker, dictation: null })
    fireEvent.click(tick(`Read ${name} aloud`))
    expect(soundWishes()).toEqual(['read-aloud'])
    const choice = screen.getByRole('combobox', { name: `Voice of ${name}` })
    fireEvent.change(choice, { target: { value: 'v:Owen' } })
    expect(keptVoiceOf(brief.id)).toBe('v:Owen')
    await act(
      async () => void fireEvent.click(screen.getByRole('button', { name: 'Hear a sample' })),
    )
    expect([speech.words(), speech.voices()]).toEqual([[`Hello. I’m ${name}.`], ['Owen']])
    cleanup()
    expect(speech.isSpeaking()).toBe(false)
  })

  test('say what dictation consents to, beside the tick', async () => {
    await shown({ speaker: null, dictation: pretendDictation().dictation })
    const hint = tick('Dictate my replies').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(hint)?.textContent).toContain(
      'the sound is neither kept nor sent, and nothing is read from how you speak',
    )
  })

  test('offer no reading aloud without a voice of the device, and say why', async () => {
    await shown({ speaker: pretendSpeaker([]).speaker, dictation: null })
    expect(words()).toContain(
      'Reading aloud is not offered here: this browser has no voice that stays on the device and speaks English.',
    )
    expect(screen.queryByRole('checkbox', { name: `Read ${name} aloud` })).toBe(null)
  })

  test.each<[string, HeardLanguage | null, string]>([
    ['a browser that would send the voice', null, 'your voice is sent nowhere'],
    [
      'a language that the device does not know',
      { standing: 'unavailable', locale: 'en-GB' },
      'nothing on the device to hear British English with',
    ],
    [
      'a language on its way',
      { standing: 'downloading', locale: 'en-US' },
      'is fetching what it needs to hear American English',
    ],
  ])('offer no dictation for %s, and say why', async (_, heard, why) => {
    const dictation = heard && pretendDictation(heard).dictation
    await shown({ speaker: null, dictation })
    expect(words()).toContain(why)
    expect(screen.queryByRole('checkbox', { name: 'Dictate my replies' })).toBe(null)
  })

  test('have the browser fetch a language when asked, and say where it could not', async () => {
    const { dictation } = pretendDictation({ standing: 'downloadable', locale: 'en-US' })
    await shown({ speaker: null, dictation })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Fetch it' })))
    expect(words()).toContain('It could not be fetched.')
  })
})
