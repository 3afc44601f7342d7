import { describe, expect, test } from 'vitest'
import type { VoicedWords, VoiceRequest, VoiceRoom } from '#simulation/voice-port.ts'
import { unasked, type Voicing } from '#simulation/voicing.ts'
import { offeredVoice } from './offered-voice.ts'

const SPOKEN: Voicing = { ...unasked('empty'), model: 'client-voice', tries: 1, fallback: null }
const WORDS: VoicedWords = { soFar: { says: 'It’s fine.', stage: null }, voicing: SPOKEN }

/** The voices here look at neither. */
const REQUEST = {} as VoiceRequest
const ROOM = {} as VoiceRoom

describe('The voice that a page offers', () => {
  test('falls back while its script cannot be fetched, and speaks once it can', async () => {
    let isCutOff = true
    const { voice, fetch } = offeredVoice('api.example.org', async () => {
      if (isCutOff) throw new TypeError('Failed to fetch dynamically imported module')
      return async () => WORDS
    })
    expect(await fetch()).toBeNull()
    expect(await voice(REQUEST, ROOM)).toEqual({
      soFar: null,
      voicing: unasked('server-unreachable'),
    })
    isCutOff = false
    expect(await voice(REQUEST, ROOM)).toEqual(WORDS)
  })
})
