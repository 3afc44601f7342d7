import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type InputLine, linesOf } from './json-lines.ts'

async function read(chunks: readonly (string | Uint8Array)[]): Promise<readonly InputLine[]> {
  async function* stream() {
    yield* chunks
  }
  const lines: InputLine[] = []
  for await (const line of linesOf(stream())) lines.push(line)
  return lines
}

test('Lines: blank ones are passed over and still counted', async () => {
  expect(await read(['one\n\n  \nfour\nfive'])).toEqual([
    { number: 1, text: 'one' },
    { number: 4, text: 'four' },
    { number: 5, text: 'five' },
  ])
})

test('Lines: they arrive whole however the bytes are cut, in the middle of a letter too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 7 }),
      async (texts, size) => {
        const clean = texts.map((text) => text.replaceAll(/[\r\n]/g, ''))
        const bytes = new TextEncoder().encode(clean.join('\n'))
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.slice(at * size, (at + 1) * size),
        )
        const expected = clean.flatMap((text, at) =>
          text.trim() === '' ? [] : [{ number: at + 1, text: text.toWellFormed() }],
        )
        expect(await read(chunks)).toEqual(expected)
      },
    ),
  )
})
