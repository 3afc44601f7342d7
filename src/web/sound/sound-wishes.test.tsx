// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepVoiceOf, keptVoiceOf } from './kept-voices.ts'
import { forgetSound, soundWishes, wishSound } from './sound-wishes.ts'

beforeEach(() => {
  localStorage.clear()
  forgetSound()
})

describe('What is wanted of sound', () => {
  test('is nothing, until somebody asks', () => {
    expect(soundWishes()).toEqual([])
    expect(localStorage.length).toBe(0)
  })

  test('is kept on the device, and leaves nothing behind when it is taken back', () => {
    wishSound('dictate', true)
    wishSound('read-aloud', true)
    expect(soundWishes()).toEqual(['read-aloud', 'dictate'])
    expect({ ...localStorage }).toEqual({ 'third-chair/sound': 'read-aloud dictate' })
    wishSound('dictate', false)
    wishSound('read-aloud', false)
    expect([soundWishes(), localStorage.length]).toEqual([[], 0])
  })

  test('is read from what the device kept, and what it cannot mean is left out', async () => {
    localStorage.setItem('third-chair/sound', 'record-everything dictate')
    vi.resetModules()
    const afterReload = await import('./sound-wishes.ts')
    expect(afterReload.soundWishes()).toEqual(['dictate'])
  })

  test('is forgotten with the voices of clients', () => {
    wishSound('read-aloud', true)
    keepVoiceOf('e01', 'v:Owen')
    expect(keptVoiceOf('e01')).toBe('v:Owen')
    forgetSound()
    expect([soundWishes(), keptVoiceOf('e01'), localStorage.length]).toEqual([[], null, 0])
  })

  test('a voice is remembered for its client alone, and nonsense is none', () => {
    keepVoiceOf('e01', 'v:Owen')
    expect([keptVoiceOf('e01'), keptVoiceOf('e02')]).toEqual(['v:Owen', null])
    forgetSound()
    localStorage.setItem('third-chair/sound-voices', '{"e01": 7}')
    expect(keptVoiceOf('e01')).toBe(null)
    localStorage.setItem('third-chair/sound-voices', 'nonsense')
    expect(keptVoiceOf('e01')).toBe(null)
  })
})
