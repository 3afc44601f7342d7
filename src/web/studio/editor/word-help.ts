import type { Text } from '@codemirror/state'
import type { SourcePath } from '#scenario/source-path.ts'
import { descriptionOf } from './format-at.ts'
import { valueMeaning } from './value-meaning.ts'
import { yamlPlace } from './yaml-place.ts'

/** What is known about the word at a place of the text. */
export interface WordHelp {
  readonly word: string
  readonly from: number
  readonly to: number
  /** where the word stands, from the root */
  readonly path: SourcePath
  readonly words: string
}

/** The format's own sentence about a key, or the meaning of a code, a cue, a level; null where there is nothing to say. */
export function wordHelp(text: Text, position: number): WordHelp | null {
  const line = text.lineAt(position)
  const word = wordAround(line.text, position - line.from)
  if (word === null) return null
  const [from, to] = [line.from + word.from, line.from + word.to]
  const place = yamlPlace(text, to)
  if (place === null) return null
  const isKey = place.role === 'key' || text.sliceString(to, to + 1) === ':'
  const path = isKey ? [...place.path, word.text] : place.path
  const words = isKey ? descriptionOf(path) : valueMeaning(word.text)
  return words === null ? null : { word: word.text, from, to, path, words }
}

function wordAround(written: string, column: number) {
  for (const { 0: text, index } of written.matchAll(/[\w-]*\w/g))
    if (index <= column && column <= index + text.length)
      return { text, from: index, to: index + text.length }
  return null
}
