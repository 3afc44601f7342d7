import { readingOf } from './reading.ts'
import { segment } from './segmentation.ts'

/** A text as the rules read it: lower case, contractions undone, thoughts parted by full stops. */
export const plainLine = (text: string): string =>
  segment(text)
    .map((thought) => readingOf(thought).line)
    .join(' . ')
