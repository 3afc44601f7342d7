import { type Document, isMap, isNode, isScalar, isSeq, type Node, type ParsedNode } from 'yaml'
import type { Finding } from './finding.ts'
import type { SourcePath } from './source-path.ts'

/** Mistakes that YAML allows and the format does not: keys written twice, tags, a root that has no keys. */
export function documentFindings(document: Document.Parsed): readonly Finding[] {
  const root: ParsedNode | null = document.contents
  const isEmpty = root === null || (isScalar(root) && root.value === null)
  if (isEmpty) return [notAScenario('the file is empty')]
  if (!isMap(root)) {
    return [notAScenario('the file is not a list of keys such as "title: …", so it is no scenario')]
  }
  const found: Finding[] = []
  collect(root, [], found)
  return found
}

const notAScenario = (message: string): Finding => ({
  code: 'SCN009',
  path: [],
  message,
  fix: 'Start from a scenario that lints clean, or from the authoring reference.',
})

function collect(node: Node, path: SourcePath, found: Finding[]): void {
  if ('tag' in node && typeof node.tag === 'string' && node.tag !== '' && isOwnTag(node.tag)) {
    found.push({
      code: 'SCN008',
      path,
      message: `the tag "${node.tag}" has no meaning in a scenario`,
      fix: 'Take it away; text that begins with ! goes in double quotes.',
    })
  }
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (isNode(item)) collect(item, [...path, index], found)
    })
  }
  if (!isMap(node)) return
  const seen = new Set<string>()
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key)
    if (seen.has(name)) {
      found.push({
        code: 'SCN006',
        path: [...path, name],
        atKey: true,
        message: `the key "${name}" is written twice here; only the last one would count`,
        fix: 'Keep one of the two.',
      })
    }
    seen.add(name)
    if (isNode(value)) collect(value, [...path, name], found)
  }
}

/** Tags that the reader sets itself on collections are no author's. */
const isOwnTag = (tag: string): boolean =>
  !['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq'].includes(tag)
