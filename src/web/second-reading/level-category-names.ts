import type { SecondReadingJson } from '#contract/second-reading.schema.ts'

type ReadSkill = Extract<
  Extract<SecondReadingJson, { readonly status: 'read' }>['skills'][number],
  { readonly status: 'read' }
>

/** What a second reader calls a level, as the student meets it. @source clinical reference A1 */
export const LEVEL_CATEGORY_NAMES = {
  harmful: 'Harmful or missing',
  weak: 'Weak',
  developing: 'Developing',
  competent: 'Competent',
  masterly: 'Masterly',
} as const satisfies Record<ReadSkill['category'], string>
