import { expect, test } from 'vitest'
import { insideCharacters } from './split-utf8.ts'
import { type Step, send } from './wire-step.ts'

const bytesOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.step === 'send' ? [step.bytes] : []))

const isText = (bytes: Buffer) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

test.each(['Café', '– „ja“', '🙂'])(
  'Neither packet of "%s" can be read alone, both can',
  (text) => {
    const packets = bytesOf([...insideCharacters([send(text)])])
    expect([packets.map(isText), Buffer.concat(packets).toString('utf8')]).toEqual([
      [false, false],
      text,
    ])
  },
)

test('Words without such a character stay in one packet', () => {
  expect([...insideCharacters([send('I feel fine.')])]).toEqual([send('I feel fine.')])
})
