import { failure, type Result, success } from '#lib/result.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Finding } from './finding.ts'
import { diagnosticAt } from './read-scenario.ts'
import { MOST_CHARACTERS, TOO_LARGE } from './read-yaml.ts'

/**
 * The text of a scenario file, decoded as UTF-8.
 * @returns the text, or what is said of a file that is too large, binary or in another encoding
 */
export function scenarioText(bytes: Uint8Array, file: string): Result<string, Diagnostic> {
  const refuse = (why: Omit<Finding, 'path'>, place = { line: 1, column: 1 }) =>
    failure(diagnosticAt(file, why, place))
  if (bytes.length > MOST_CHARACTERS * MOST_BYTES_A_CHARACTER) return refuse(TOO_LARGE)
  if (isUtf16(bytes)) return refuse(UTF_16)
  const text = decodeUtf8(bytes)
  return text.ok ? success(text.value) : refuse(NOT_UTF_8, text.failure)
}

/** Of UTF-8, for the characters that fill a text: anything larger cannot be within the limit. */
const MOST_BYTES_A_CHARACTER = 3

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const UTF_16 = {
  code: 'SCN002',
  message: 'the file is saved in UTF-16',
  fix: 'Save it again as plain text in UTF-8.',
} as const

const NOT_UTF_8 = {
  code: 'SCN002',
  message: 'the file is not UTF-8 text from here on',
  fix: 'Save it again as plain text in UTF-8, and check that it is the right file.',
} as const
