import { asSeen } from './sentence-in-turn.ts'

const LEET = '0o 3e 4a 5s 7t 8b @a $s €e £l'
const LEETS: ReadonlyMap<string, string> = new Map(
  LEET.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/**
 * The text as it is and as it may be meant: letters set apart, stretched, replaced by digits or signs, accented, written
 * backwards, shifted by thirteen or in base64. Whoever looks for words looks in each of them.
 * @returns lower case, hyphens as spaces; the text itself comes first
 */
export function spellingsOf(text: string): readonly string[] {
  const seen = asCompared(text)
  const spelled = [seen, ...decodedRuns(text).map((each) => withoutHyphens(asSeen(each)))]
  const put = seen.replace(APART, together)
  if (put !== seen) spelled.push(put)
  if (WITHIN.test(seen)) spelled.push(seen.replace(WITHIN_ALL, ''))
  if (STRETCHED.test(seen)) spelled.push(seen.replace(STRETCHED_ALL, '$1'))
  if (LEET_WORD.test(seen)) spelled.push(unleeted(seen, 'i'), unleeted(seen, 'l'))
  spelled.push(backwards(seen), seen.replace(/[\p{L}\p{N}']+/gu, backwards), shifted(seen))
  return spelled
}

/** Plain words: seen as a reader sees them, no accents, hyphens as spaces. */
export const asCompared = (text: string): string =>
  withoutHyphens(unaccented(asSeen(lettersOfFlags(text))))

export const withoutHyphens = (plain: string): string => plain.replace(/[-_/]+/g, ' ')

const unaccented = (plain: string): string => plain.normalize('NFD').replace(/\p{M}+/gu, '')

/** "🇫🇪🇳🇳" */
const lettersOfFlags = (text: string): string =>
  text.replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (flag) =>
    String.fromCharCode(97 + (flag.codePointAt(0) ?? 0) - 0x1f1e6),
  )

/** @returns runs of letters that stand apart, put together: "theunit" from "t h e  u n i t" */
export const spelledOut = (text: string): readonly string[] =>
  (unaccented(asSeen(text)).match(APART) ?? []).map(together)

/** "f e n n", "f.e.n.n", "f, e, n, n": three letters or more, each by itself. */
const APART = /(?<![\p{L}\p{N}])(?:\p{L}[^\p{L}\p{N}]{1,3}){2,}\p{L}(?![\p{L}\p{N}])/gu
const together = (run: string): string => run.replace(/[^\p{L}\p{N}]+/gu, '')

/** "cry.ing", "fe·nn" */
const WITHIN = /\p{L}[.·•*~|:;+=\u200d]\p{L}/u
const WITHIN_ALL = /(?<=\p{L})[.·•*~|:;+=\u200d](?=\p{L})/gu

const STRETCHED = /(\p{L})\1{2,}/u
const STRETCHED_ALL = /(\p{L})\1{2,}/gu

const LEET_WORD = /\p{L}[0134578@$€£!|]|[0134578@$€£!|]\p{L}/u
const unleeted = (plain: string, one: string): string =>
  plain.replace(/[0134578@$€£!|]/g, (sign) =>
    sign === '1' || sign === '!' || sign === '|' ? one : (LEETS.get(sign) ?? sign),
  )

const backwards = (plain: string): string => [...plain].reverse().join('')

const shifted = (plain: string): string =>
  plain.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 13) % 26)),
  )

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BASE64_RUN = /[A-Za-z0-9+/]{6,}/g
const HEX_RUN = /(?:[0-9a-f]{2}[ :,-]?){4,}/gi

/** What stands in base64 or in hexadecimal numbers, where that comes out as text. */
function decodedRuns(text: string): readonly string[] {
  const hex = (text.match(HEX_RUN) ?? []).map((run) =>
    (run.replace(/[^0-9a-f]/gi, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
  )
  const base64 = (text.match(BASE64_RUN) ?? []).map(bytesOf)
  return [...hex, ...base64].map((bytes) => String.fromCharCode(...bytes)).filter(isText)
}

const isText = (decoded: string): boolean => /^[\s\x20-\x7e\xa0-\xff]{4,}$/.test(decoded)

function bytesOf(run: string): readonly number[] {
  const bits = [...run.slice(0, 400)].map((each) => BASE64.indexOf(each))
  const bytes: number[] = []
  for (let at = 0; at + 1 < bits.length; at += 4) {
    const [a = 0, b = 0, c, d] = bits.slice(at, at + 4)
    bytes.push((a << 2) | (b >> 4))
    if (c !== undefined) bytes.push(((b & 15) << 4) | (c >> 2))
    if (c !== undefined && d !== undefined) bytes.push(((c & 3) << 6) | d)
  }
  return bytes.map((byte) => byte & 255)
}
