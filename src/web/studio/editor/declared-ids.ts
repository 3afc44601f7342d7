import type { Text } from '@codemirror/state'
import type { SourcePath } from '#scenario/source-path.ts'

type ListWithIds = 'topics' | 'facts' | 'moments' | 'trainees'

/** Under which keys an id of which list is named. */
const REFERENCES: Readonly<Record<string, ListWithIds>> = {
  topics: 'topics',
  askedAbout: 'topics',
  told: 'facts',
  notTold: 'facts',
  after: 'moments',
  notAfter: 'moments',
  trainee: 'trainees',
  more: 'trainees',
  than: 'trainees',
}

/** The list whose ids are named at a path; null where no id of this file is. */
export function referenceAt(path: SourcePath): ListWithIds | null {
  const key = path.findLast((part) => typeof part === 'string')
  const isDeclaration = path.length < 2 || path.at(-1) === 'id'
  if (key === undefined || isDeclaration || !Object.hasOwn(REFERENCES, key)) return null
  return REFERENCES[key] ?? null
}

/** The ids that the text gives in one of its lists, in their order, whether it can be read or not. */
export function declaredIds(text: Text, list: ListWithIds): readonly string[] {
  const ids: string[] = []
  let isInside = false
  for (const line of text.iterLines()) {
    if (/^[\w-]+:/.test(line)) isInside = line.startsWith(`${list}:`)
    else if (isInside) {
      const [, id] = /^[\s-]*(?:\{\s*)?id:\s*["']?([a-z0-9-]+)/.exec(line) ?? []
      if (id !== undefined) ids.push(id)
    }
  }
  return ids
}
