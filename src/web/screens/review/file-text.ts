import { failure, type Result, success } from '#lib/result.ts'

/** A file as text, with what has to be said about how it was read. */
export interface FileText {
  readonly text: string
  /** null where nothing has to be said */
  readonly remark: string | null
}

/** Twice what a long working day of talk comes to. Judgement, from what a page reads without effort. */
export const MOST_BYTES = 4 * 1024 * 1024

export const TOO_LARGE = 'This is more than 4 MB, the most that can be read at once here.'

/** What a file begins with says more than its name. */
const NO_TRANSCRIPTS: readonly (readonly [signature: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document or a zip file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text document'],
]

/** What Windows-1252 leaves empty and what no text in it holds: control characters that part no lines or words. */
const CONTROL = /[^\P{Cc}\t\n\r\f\v]/u

/**
 * Text from bytes: UTF-8 with or without a byte order mark, UTF-16 with one, and, said aloud, Windows-1252.
 * @returns the text, or a sentence about why there is none
 */
export function fileText(bytes: Uint8Array): Result<FileText, string> {
  const known = NO_TRANSCRIPTS.find(([signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  )
  if (known)
    return failure(`This file is ${known[1]}. Open it, copy the words, and paste them here.`)
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  if (isLittle || isBig) {
    const text = decoded(bytes, isLittle ? 'utf-16le' : 'utf-16be')
    return text === null || text.includes('\0')
      ? failure(
          'This file begins like UTF-16 text and breaks off or is damaged. Save it as UTF-8 and try again.',
        )
      : success({ text, remark: null })
  }
  const text = decoded(bytes, 'utf-8')
  if (text !== null) return text.includes('\0') ? failure(NO_TEXT) : success({ text, remark: null })
  const western = decoded(bytes, 'windows-1252')
  if (western === null || CONTROL.test(western)) return failure(NO_TEXT)
  return success({
    text: western,
    remark:
      'This file is not UTF-8, so it was read as Windows-1252. Look whether accents and quotation marks are right.',
  })
}

const NO_TEXT =
  'This file holds no text that can be read: it may be a recording, a picture or damaged.'

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
