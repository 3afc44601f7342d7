import { contentStems } from '#coding/content-words.ts'
import { segment } from '#coding/segmentation.ts'

/** The words of a text in lower case, with typographic apostrophes made plain. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []

export const wordCount = (text: string): number => wordsIn(text).length

/** A share as a person would count it: "3 of 7". */
export const of = (part: number, whole: number): string => `${part} of ${whole}`

/** Words that carry content, in plain form: what is said, however tersely or wordily. */
export const contentOf = (text: string): readonly string[] =>
  contentStems(segment(text).flatMap(({ words }) => words.map(({ plain }) => plain)))

export const contentCount = (text: string): number => contentOf(text).length
