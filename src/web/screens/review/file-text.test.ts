import { describe, expect, test } from 'vitest'
import { fileText } from './file-text.ts'

const WORDS = 'Zoë: “I can’t” – naïve\r\nTom: 25 €?'
const utf8 = new TextEncoder().encode(WORDS)
const utf16 = (mark: readonly number[], isLittle: boolean) =>
  Uint8Array.from([
    ...mark,
    ...[...WORDS].flatMap((letter) => {
      const unit = letter.charCodeAt(0)
      const pair = [unit >> 8, unit & 255]
      return isLittle ? pair.reverse() : pair
    }),
  ])
const WESTERN = Uint8Array.from([0x5a, 0x6f, 0xeb, 0x3a, 0x20, 0x93, 0x49, 0x94, 0x20, 0x80])

describe('A file as text', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, little end first', utf16([0xff, 0xfe], true)],
    ['UTF-16, big end first', utf16([0xfe, 0xff], false)],
  ])('%s', (_, bytes) => {
    expect(fileText(bytes)).toEqual({ ok: true, value: { text: WORDS, remark: null } })
  })

  test('anything else is read as Windows-1252, and that is said', () => {
    expect(fileText(WESTERN)).toEqual({
      ok: true,
      value: { text: 'Zoë: “I” €', remark: expect.stringContaining('Windows-1252') },
    })
  })

  test.each([
    ['bytes of no text', [0x00, 0x01, 0x02, 0xff, 0xd8], 'holds no text'],
    ['bytes that Windows-1252 leaves empty', [0x41, 0x81, 0xff], 'holds no text'],
    ['half a letter of UTF-16', [0xff, 0xfe, 0x41], 'UTF-16'],
    ['a Word document', [0x50, 0x4b, 0x03, 0x04, 0x14], 'Word'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  ])('%s: a sentence says so', (_, bytes, words) => {
    expect(fileText(Uint8Array.from(bytes))).toEqual({
      ok: false,
      failure: expect.stringContaining(words),
    })
  })

  test('an empty file is an empty text: reading it says what is missing', () => {
    expect(fileText(new Uint8Array())).toEqual({ ok: true, value: { text: '', remark: null } })
  })
})
