import type { Finding } from '#scenario/finding.ts'
import { valueAt } from '#scenario/source-path.ts'
import { LISTS_WITH_IDS } from './lint-context.ts'

/** SCN020, on the file as it stands: an ill-shaped entry still uses up its id. Paths are those of the file. */
export function uniqueIds(value: unknown): readonly Finding[] {
  return LISTS_WITH_IDS.flatMap((list) => {
    const entries = valueAt(value, [list])
    if (!Array.isArray(entries)) return []
    const seen = new Set<unknown>()
    return entries.flatMap((entry, at): readonly Finding[] => {
      const id = valueAt(entry, ['id'])
      if (typeof id !== 'string' || !seen.has(id)) {
        seen.add(id)
        return []
      }
      return [
        {
          code: 'SCN020',
          path: [list, at, 'id'],
          message: `the id "${id}" is used twice under "${list}"`,
          fix: `Give one of them another id, such as "${id}-2".`,
        },
      ]
    })
  })
}
