import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectCues } from '#coding/cue-detection.ts'
import { CLIENT_TURNS } from './client-turns.fixture.ts'

const WORDS = CLIENT_TURNS.flatMap(([text]) => text.split(' '))
const turn = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...WORDS, '…', '\n', '--', '[crying]', '“', '?'), { maxLength: 120 })
    .map((words) => words.join(' ')),
)

test('whatever is typed, cues lie inside it in order, at most one of a kind, surely between 0 and 1', () => {
  fc.assert(
    fc.property(turn, fc.boolean(), (text, later) => {
      const previous = later
        ? [
            {
              speaker: 'trainee' as const,
              text: 'Hm.',
              coded: { kind: 'other' as const, segments: [] },
            },
          ]
        : []
      const cues = detectCues(text, { previous })
      const tags = cues.map(({ tag }) => tag)
      expect(new Set(tags).size).toBe(tags.length)
      for (const { start, end, confidence } of cues) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      expect(cues.map(({ start }) => start)).toEqual(
        cues.map(({ start }) => start).sort((a, b) => a - b),
      )
    }),
  )
})

test('the same words hold the same cues in any case and with or without full stops', () => {
  for (const [text] of CLIENT_TURNS) {
    const tags = (said: string) => detectCues(said, { previous: [] }).map(({ tag }) => tag)
    expect(tags(text.toUpperCase())).toEqual(tags(text))
    expect(tags(text.replace(/[.!]+$/, ''))).toEqual(tags(text))
  }
})
