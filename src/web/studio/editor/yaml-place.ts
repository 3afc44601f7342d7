import type { Text } from '@codemirror/state'
import type { SourcePath } from '#scenario/source-path.ts'
import { flowKeysAfter, flowPlace } from './flow-place.ts'
import { type YamlLine, yamlLine } from './yaml-line.ts'

/** What may be written at the caret. */
export interface YamlPlace {
  /** 'open' where a key or a value may stand */
  readonly role: 'key' | 'value' | 'open'
  /** of the group that a key belongs to, or of the value */
  readonly path: SourcePath
  /** bounds of the word at the caret, as offsets into the text */
  readonly from: number
  readonly to: number
  /** keys that the group has already, without the one at the caret */
  readonly siblings: readonly string[]
}

/**
 * Finds out by columns and brackets alone, so that a text has places while it is being typed and cannot be read.
 * @returns null in comments and in texts over several lines, where anything may be written
 */
export function yamlPlace(text: Text, position: number): YamlPlace | null {
  const here = text.lineAt(position)
  const line = yamlLine(here.text)
  const column = position - here.from
  if (isInComment(here.text, column)) return null
  return placeInBrackets(text, position) ?? placeInBlock(text, here.number, line, column)
}

/** Nobody opens a bracket and closes it further down than this. @source judgement */
const MOST_BRACKET_LINES = 12

function placeInBrackets(text: Text, position: number): YamlPlace | null {
  const last = text.lineAt(position).number
  for (let number = Math.max(1, last - MOST_BRACKET_LINES); number <= last; number += 1) {
    const { from, text: written } = text.line(number)
    const line = yamlLine(written)
    const at = from + (line.key?.value ?? line.start)
    if (line.isBlank || at >= position || !/[{[]/.test(text.sliceString(at, at + 1))) continue
    const found = flowPlace(text.sliceString(at, position))
    if (found === null) continue
    const holder = holderOf(text, number, line)
    if (holder === null) return null
    const after = text.sliceString(position, text.line(Math.min(text.lines, last + 3)).to)
    const path = [...holder.path, ...(line.key === null ? [] : [line.key.name]), ...found.path]
    return {
      role: found.role,
      path,
      from: at + found.from,
      to: endOfWord(text, position),
      siblings: [...found.siblings, ...flowKeysAfter(after)],
    }
  }
  return null
}

function placeInBlock(
  text: Text,
  number: number,
  line: YamlLine,
  column: number,
): YamlPlace | null {
  const { from } = text.line(number)
  const { key } = line
  if (key !== null && column > key.to) {
    const holder = holderOf(text, number, line)
    if (holder === null || column < key.value) return null
    return {
      role: 'value',
      path: [...holder.path, key.name],
      from: from + key.value,
      to: endOfWord(text, from + column),
      siblings: [],
    }
  }
  const start = line.isBlank ? column : line.start
  if (column < start) return null
  const holder = holderOf(text, number, { ...line, start })
  if (holder === null) return null
  return {
    role: key === null ? 'open' : 'key',
    path: holder.path,
    from: from + start,
    to: key === null ? endOfWord(text, from + column) : from + key.to,
    siblings: holder.siblings.filter((name) => name !== key?.name),
  }
}

interface Holder {
  readonly path: SourcePath
  readonly siblings: readonly string[]
}

/** What holds the thing that stands at `start` of a line. @returns null inside a text over several lines */
function holderOf(text: Text, number: number, line: YamlLine): Holder | null {
  const path: (string | number)[] = []
  const siblings: string[] = []
  let limit = line.start
  /** position in the list whose dash stands at `limit`; null while the holder of a key is looked for */
  let index = null as number | null
  const enter = ({ dashes }: YamlLine) => {
    for (const dash of dashes.toReversed()) {
      if (dash >= limit) continue
      if (index !== null) path.unshift(index)
      index = 0
      limit = dash
    }
  }
  enter(line)
  for (let at = number - 1; at >= 1 && limit >= 0; at -= 1) {
    const above = yamlLine(text.line(at).text)
    if (above.isBlank) continue
    const { key } = above
    if (index === null && key !== null && key.from === limit && path.length === 0)
      siblings.push(key.name)
    const isHolder = key !== null && (index === null ? key.from < limit : key.from <= limit)
    if (isHolder) {
      if (key.opensText) return null
      if (index !== null) path.unshift(index)
      index = null
      path.unshift(key.name)
      limit = key.from
      enter(above)
    } else if (index !== null && above.dashes.includes(limit)) index += 1
    else enter(above)
  }
  if (index !== null) path.unshift(index)
  return { path, siblings: [...siblings, ...keysBelow(text, number, line.start)] }
}

function keysBelow(text: Text, number: number, column: number): readonly string[] {
  const keys: string[] = []
  for (let at = number + 1; at <= text.lines; at += 1) {
    const { isBlank, dashes, start, key } = yamlLine(text.line(at).text)
    if (isBlank) continue
    if ((dashes[0] ?? start) < column) break
    if (key?.from === column && dashes.length === 0) keys.push(key.name)
  }
  return keys
}

/** A hash after a space, outside quotes as far as the line tells: one that opens where a value may begin. */
function isInComment(written: string, column: number): boolean {
  let quote = ''
  for (let at = 0; at < column; at += 1) {
    const sign = written.charAt(at)
    const before = written.charAt(at - 1)
    if (quote !== '') {
      if (quote === '"' && sign === '\\') at += 1
      else if (sign === quote) quote = ''
    } else if (sign === '#' && (at === 0 || /\s/.test(before))) return true
    else if ((sign === '"' || sign === "'") && (at === 0 || /[\s{[,]/.test(before))) quote = sign
  }
  return false
}

const endOfWord = (text: Text, position: number): number => {
  const rest = text.sliceString(position, text.lineAt(position).to)
  return position + (/^[\w.*-]*/.exec(rest)?.[0].length ?? 0)
}
