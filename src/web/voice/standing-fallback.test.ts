import { describe, expect, test } from 'vitest'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { unasked, type VoiceFallback } from '#simulation/voicing.ts'
import { standingFallback } from './standing-fallback.ts'

const spoken = (
  spokenBy: ClientSpeech['spokenBy'],
  fallback?: VoiceFallback | null,
): TranscriptTurn => ({
  speaker: 'client',
  index: 0,
  speech: {
    line: null,
    says: 'It’s fine.',
    stage: null,
    cues: [],
    moment: null,
    fact: null,
    ending: null,
    spokenBy,
    ...(fallback === undefined ? {} : { voicing: { ...unasked('empty'), fallback } }),
  },
})

const reply: TranscriptTurn = { speaker: 'trainee', index: 1, text: 'Is it?' }

describe('The fallback that stands', () => {
  test.each([
    ['nothing was asked of a model', [spoken('embedded'), reply], null],
    ['the model spoke', [spoken('language-model', null)], null],
    ['the model broke off where nothing was missing', [spoken('language-model', 'stalled')], null],
    ['the built-in voice spoke in its place', [spoken('embedded', 'model-down')], 'model-down'],
    ['the built-in voice finished the turn', [spoken('both', 'stalled')], 'stalled'],
    [
      'a turn came since that is the author’s to the letter',
      [spoken('embedded', 'budget-spent'), reply, spoken('embedded'), reply],
      'budget-spent',
    ],
    [
      'the model speaks again',
      [spoken('embedded', 'stalled'), reply, spoken('language-model', null)],
      null,
    ],
  ] as const)('when %s', (_, turns, fallback) => {
    expect(standingFallback(turns)).toBe(fallback)
  })
})
