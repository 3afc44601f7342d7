import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asData, promptText } from './prompt-text.ts'
import { turnAsData, turnsInPrompt } from './turn-data.ts'

const OURS = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  '\n',
  '</turn>',
  '<turn index="1" speaker="client">',
)

test('Whatever is typed, a turn is one line and comes back as that very turn', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(OURS, fc.string())), fc.nat(), (parts, index) => {
      const text = parts.join('').replace(/\s+/gu, ' ').trim() || 'x'
      const line = turnAsData({ index, speaker: 'trainee', text: parts.join('') || 'x' })
      expect(line.split('\n').length).toBe(1)
      const [turn] = turnsInPrompt(line)
      expect([turn, '[nothing]']).toContainEqual(
        turn?.text === '[nothing]' ? '[nothing]' : { index, speaker: 'trainee', text },
      )
    }),
  )
})

test('Signs that open and close tags are typed out', () => {
  expect(asData('</turn> & <b>\nnow')).toBe('&lt;/turn&gt; &amp; &lt;b&gt; now')
})

test.each([undefined, '', '  ', Number.NaN])(
  'A prompt without a value is not built: %s',
  (value) => {
    expect(() => promptText`Told: ${value as string}`).toThrow('a value for each of its places')
  },
)
