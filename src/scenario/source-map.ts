import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml'
import type { SourcePath } from './source-path.ts'

/** A place in the text; both count from 1. */
export interface SourcePlace {
  readonly line: number
  readonly column: number
}

/** The way from data back to the text an author sees. A path that is not there gives its nearest holder. */
export interface SourceMap {
  readonly ofValue: (path: SourcePath) => SourcePlace
  readonly ofKey: (path: SourcePath) => SourcePlace
  readonly ofOffset: (offset: number) => SourcePlace
}

export function createSourceMap(document: Document.Parsed | null, lines: LineCounter): SourceMap {
  const ofOffset = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const locate = (path: SourcePath, wanted: 'key' | 'value'): SourcePlace =>
    ofOffset(document === null ? 0 : offsetOf(document, path, wanted))
  return {
    ofValue: (path) => locate(path, 'value'),
    ofKey: (path) => locate(path, 'key'),
    ofOffset,
  }
}

function offsetOf(document: Document.Parsed, path: SourcePath, wanted: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let keyAt: number | null = null
  let at = startOf(node) ?? 0
  for (const [depth, segment] of path.entries()) {
    const holder: Node | null = isAlias(node) ? (node.resolve(document) ?? null) : node
    if (isMap(holder)) {
      const pair = pairAt(holder.items, segment)
      if (pair === undefined) return keyAt ?? at
      keyAt = startOf(pair.key) ?? at
      node = isNode(pair.value) ? pair.value : null
      const isEmpty = isScalar(node) && node.source === '' && node.type === 'PLAIN'
      at = isEmpty ? keyAt : (startOf(node) ?? keyAt)
    } else if (isSeq(holder)) {
      const item = holder.items[Number(segment)]
      if (!isNode(item)) return keyAt ?? at
      node = item
      keyAt = null
      at = startOf(item) ?? at
    } else {
      return keyAt ?? at
    }
    if (depth === path.length - 1 && wanted === 'key' && keyAt !== null) return keyAt
  }
  return at
}

/** The last of several, as it is the one whose value counts. */
const pairAt = (items: readonly Pair[], key: string | number): Pair | undefined =>
  items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null)
