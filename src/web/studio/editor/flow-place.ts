import type { SourcePath } from '#scenario/source-path.ts'

/** Where the caret is inside { … } or [ … ]. */
export interface FlowPlace {
  /** from the outermost bracket: of the holder for a key, else of the value */
  readonly path: SourcePath
  readonly role: 'key' | 'value'
  /** offset of the word at the caret */
  readonly from: number
  readonly siblings: readonly string[]
}

interface Frame {
  readonly kind: '{' | '['
  readonly keys: string[]
  /** the key whose value is being written; null while a key is */
  key: string | null
  index: number
}

const WORD_ENDS = /[,{}[\]]/

/**
 * Reads brackets from the outermost one to the caret. A text that is being typed has no ends yet, so nothing after the
 * caret is asked for.
 * @param text begins with the bracket
 * @returns null where every bracket is closed again before the caret, or the caret stands in a comment
 */
export function flowPlace(text: string): FlowPlace | null {
  const stack: Frame[] = []
  let from = 0
  let at = 0
  const settle = (end: number) => {
    const frame = stack.at(-1)
    const word = unquoted(text.slice(from, end).trim())
    if (frame?.kind === '{' && frame.key === null && word !== '') frame.keys.push(word)
  }
  while (at < text.length) {
    const sign = text.charAt(at)
    const frame = stack.at(-1)
    const isFirst = text.slice(from, at).trim() === ''
    if (isFirst && (sign === '"' || sign === "'")) {
      at = endOfQuote(text, at)
      continue
    }
    if (sign === '#' && /\s|^$/.test(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at)
      if (end === -1) return null
      at = end
      continue
    }
    if (isFirst && (sign === '{' || sign === '[')) {
      stack.push({ kind: sign, keys: [], key: null, index: 0 })
      from = at + 1
    } else if (frame !== undefined && (sign === '}' || sign === ']')) {
      settle(at)
      stack.pop()
      if (stack.length === 0) return null
      from = at + 1
    } else if (frame !== undefined && sign === ',') {
      settle(at)
      frame.key = null
      frame.index += 1
      from = at + 1
    } else if (
      frame?.kind === '{' &&
      frame.key === null &&
      sign === ':' &&
      /[\s{["']|^$/.test(text.charAt(at + 1))
    ) {
      frame.key = unquoted(text.slice(from, at).trim())
      frame.keys.push(frame.key)
      from = at + 1
    }
    at += 1
  }
  const last = stack.at(-1)
  if (last === undefined) return null
  const isKey = last.kind === '{' && last.key === null
  const path = stack.flatMap((frame): SourcePath => {
    if (frame.kind === '[') return [frame.index]
    return frame.key === null ? [] : [frame.key]
  })
  const word = text.slice(from)
  return {
    path,
    role: isKey ? 'key' : 'value',
    from: from + (word.length - word.trimStart().length),
    siblings: last.keys,
  }
}

/** Keys of the same { … } that stand behind the caret. @param text what follows the caret */
export function flowKeysAfter(text: string): readonly string[] {
  const keys: string[] = []
  let depth = 0
  for (const [part] of text.matchAll(/"(?:\\.|[^"\\])*"|[{[\]}]|[\w-]+:(?=\s)/g)) {
    if (part === '{' || part === '[') depth += 1
    else if (part === '}' || part === ']') {
      if (depth === 0) break
      depth -= 1
    } else if (depth === 0 && part.endsWith(':')) keys.push(part.slice(0, -1))
  }
  return keys
}

/** @returns the offset after the closing quote, or the end of the text */
function endOfQuote(text: string, at: number): number {
  const quote = text.charAt(at)
  for (let next = at + 1; next < text.length; next += 1) {
    if (quote === '"' && text.charAt(next) === '\\') next += 1
    else if (text.charAt(next) === quote) {
      if (quote === "'" && text.charAt(next + 1) === quote) next += 1
      else return next + 1
    }
  }
  return text.length
}

const unquoted = (word: string): string =>
  /^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word.replace(WORD_ENDS, '')
