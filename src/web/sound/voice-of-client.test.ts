import { describe, expect, test } from 'vitest'
import type { DeviceVoice } from './speaker.ts'
import { voiceOfClient, voicesFor } from './voice-of-client.ts'

const voice = (name: string, locale: string, isDefault = false): DeviceVoice => ({
  id: `v:${name}`,
  name,
  locale,
  isDefault,
})
const MORAG = voice('Morag', 'en-GB')
const OWEN = voice('Owen', 'en-GB')
const FRED = voice('Fred', 'en-US')
const HANNAH = voice('Hannah', 'de-DE', true)
const ALL = [FRED, OWEN, HANNAH, MORAG]
const SCENARIOS = Array.from({ length: 40 }, (_, nth) => `e${nth}`)

const nameOf = (scenarioId: string, voices = ALL, chosen: string | null = null) =>
  voiceOfClient({ scenarioId, locale: 'en-GB' }, voices, chosen)?.name

describe('The voice of a client', () => {
  test('speaks the language, from the region first', () => {
    expect(voicesFor('en-GB', ALL).map(({ name }) => name)).toEqual(['Morag', 'Owen', 'Fred'])
  })

  test('is the same each time, in whatever order the device names its voices', () => {
    expect(SCENARIOS.map((id) => nameOf(id))).toEqual(
      SCENARIOS.map((id) => nameOf(id, ALL.toReversed())),
    )
  })

  test('differs between clients where there is a choice, and stays with the region', () => {
    expect(new Set(SCENARIOS.map((id) => nameOf(id)))).toEqual(new Set(['Morag', 'Owen']))
  })

  test('is the one that was chosen, as long as the device has it', () => {
    expect(nameOf('e1', ALL, FRED.id)).toBe('Fred')
    expect(nameOf('e1', [HANNAH, MORAG], FRED.id)).toBe('Morag')
  })

  test('is the device’s own where none is of the region', () => {
    const own = voice('Own', 'en-IE', true)
    expect(new Set(SCENARIOS.map((id) => nameOf(id, [FRED, own, HANNAH])))).toEqual(
      new Set(['Own']),
    )
  })

  test('is none where no voice speaks the language', () => {
    expect(voiceOfClient({ scenarioId: 'e1', locale: 'cy' }, ALL, FRED.id)).toBe(null)
  })
})
